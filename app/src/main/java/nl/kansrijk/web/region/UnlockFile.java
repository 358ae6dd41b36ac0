package nl.kansrijk.web.region;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import nl.kansrijk.matching.region.Asked;
import nl.kansrijk.matching.region.Opener;
import nl.kansrijk.matching.region.Unlocked;
import nl.kansrijk.web.CsvLines;
import nl.kansrijk.web.Words;

/** What opens work, as lines for a spreadsheet, with the same small numbers hidden as on the page. */
final class UnlockFile {
    private static final List<String> COLUMNS = List.of(
            "region.column.opener",
            "region.column.people",
            "region.column.vacancies",
            "region.column.more",
            "region.column.inweeks",
            "region.column.euros");
    private final CsvLines out;
    private final OpenerWords openers;
    private final Words words;

    UnlockFile(PrintWriter out, OpenerWords openers, Words words) {
        this.out = new CsvLines(out);
        this.openers = openers;
        this.words = words;
    }

    /** The file, or in one sentence why there is none now; never a page that a spreadsheet takes for lines. */
    static void answer(
            Asked<Unlocked> asked,
            UnlockView.Choice choice,
            OpenerWords openers,
            Words words,
            HttpServletResponse response)
            throws IOException {
        switch (asked) {
            case Asked.Busy<Unlocked> busy -> {
                response.setHeader("Retry-After", "5");
                none(503, "region.file.busy", words, response);
            }
            case Asked.TooLarge<Unlocked> large -> none(422, "region.large.text", words, response);
            case Asked.Ready<Unlocked>(Unlocked unlocked) -> {
                response.setContentType("text/csv;charset=UTF-8");
                response.setHeader("Content-Disposition", "attachment; filename=\"wat-opent-werk.csv\"");
                new UnlockFile(response.getWriter(), openers, words).write(unlocked, choice);
            }
        }
    }

    private static void none(int status, String key, Words words, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(words.say(key));
    }

    /** Choice: of which municipality these people are. */
    void write(Unlocked unlocked, UnlockView.Choice choice) {
        out.line(words.say("region.unlock.title"), choice.say("region.file.people", words, choice.whose()));
        out.line(words.say("region.file.at"), words.moment(unlocked.now().at()), words.say("region.rounded"));
        out.line(COLUMNS.stream().map(words::say).toArray(String[]::new));
        unlocked.lines().forEach(this::line);
        set(unlocked.set());
        out.end();
    }

    /** What the set brings, each step on top of those before it. */
    private void set(Unlocked.Chosen set) {
        if (set.steps().isEmpty()) return;
        out.line(words.say("region.set.title"), words.say("region.file.added"));
        for (var step : set.steps())
            out.line(
                    openers.title(step.opener()),
                    Few.cell(step.adds().people(), words),
                    Integer.toString(step.adds().vacancies()),
                    "",
                    Integer.toString(step.opener().weeks()),
                    euros(step.opener()));
    }

    private void line(Unlocked.Line line) {
        out.line(
                openers.title(line.opener()),
                Few.cell(line.first().people(), words),
                Integer.toString(line.first().vacancies()),
                Few.cell(line.opened().people(), words),
                Integer.toString(line.opener().weeks()),
                euros(line.opener()));
    }

    /** Whole euros as a number; a price that differs each time is said in words, as on the page. */
    private String euros(Opener opener) {
        return opener.costInCents().map(cents -> Integer.toString(cents / 100)).orElseGet(() -> openers.cost(opener));
    }
}
