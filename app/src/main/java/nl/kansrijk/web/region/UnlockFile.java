package nl.kansrijk.web.region;

import java.io.PrintWriter;
import java.util.List;
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
            "region.column.weeks",
            "region.column.euros");
    private final CsvLines out;
    private final OpenerWords openers;
    private final Words words;

    UnlockFile(PrintWriter out, OpenerWords openers, Words words) {
        this.out = new CsvLines(out);
        this.openers = openers;
        this.words = words;
    }

    void write(Unlocked unlocked) {
        out.line(COLUMNS.stream().map(words::say).toArray(String[]::new));
        unlocked.lines().forEach(this::line);
        out.end();
    }

    private void line(Unlocked.Line line) {
        out.line(
                openers.title(line.opener()),
                people(line.first().people()),
                Integer.toString(line.first().vacancies()),
                people(line.opened().people()),
                Integer.toString(line.opener().weeks()),
                line.opener()
                        .costInCents()
                        .map(cents -> Integer.toString(cents / 100))
                        .orElse(""));
    }

    private String people(int number) {
        return Few.hidden(number) ? words.say("region.few", Few.LEAST) : Integer.toString(number);
    }
}
