package nl.kansrijk.web.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.intake.Feed;
import nl.kansrijk.intake.Part;
import nl.kansrijk.intake.Question;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.ClientFile.Entry;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** What the file says already about a question, so that nobody is asked the same twice. Views and feelings are asked afresh. */
@Component
class KnownFacts {
    private final KnownLines lines;

    KnownFacts(KnownLines lines) {
        this.lines = lines;
    }

    /**
     * What is known about one question.
     *
     * @param lines each with who said so and when
     * @param values what that is as an answer, by the name of the part
     */
    record Fact(List<String> lines, Map<String, String> values) {
        /** Whether one press can say that all of it is still so. */
        boolean keeps() {
            return values.values().stream().anyMatch(value -> !value.isEmpty());
        }
    }

    Map<String, Fact> of(ClientFile file, List<Question> asked, boolean toClient, Words words) {
        var known = new HashMap<String, Fact>();
        for (var question : asked)
            if (question.scales().isEmpty())
                one(file, question, toClient, words).ifPresent(fact -> known.put(question.code(), fact));
        return known;
    }

    private Optional<Fact> one(ClientFile file, Question question, boolean toClient, Words words) {
        var values = new HashMap<String, String>();
        var about = new ArrayList<Entry>();
        for (var part : question.parts()) {
            var entries = entries(file, part);
            about.addAll(entries);
            values.put(part.name(), part.kind().picks() ? picks(part, entries) : answer(part, entries));
        }
        if (about.isEmpty()) return Optional.empty();
        return Optional.of(new Fact(lines.of(about, toClient, words), values));
    }

    private static List<Entry> entries(ClientFile file, Part part) {
        return part.feeds().stream()
                .flatMap(feed -> file.entries()
                        .filter(entry -> !entry.statement().recognition().disputed())
                        .filter(entry -> fits(entry, part, feed)))
                .distinct()
                .toList();
    }

    private static boolean fits(Entry entry, Part part, Feed feed) {
        var fact = entry.statement().fact();
        if (!fact.characteristic().equals(feed.characteristic())) return false;
        if (!part.kind().several()) return fact.item().equals(feed.item());
        return part.kind().picks()
                || feed.values().isEmpty()
                || written(fact.value()).equals(feed.values().getFirst());
    }

    /** Work and tasks of the lists, each once; what is not on a list stays to be said in words. */
    private static String picks(Part part, List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.statement().fact())
                .filter(fact -> fact.item().contains(part.kind() == Part.Kind.SKILLS ? ":s:" : ":o:"))
                .map(fact -> pick(part, fact))
                .filter(part::takes)
                .distinct()
                .limit(Part.MOST_PICKS)
                .collect(Collectors.joining("|"));
    }

    private static String pick(Part part, Statement.Fact fact) {
        return part.kind() == Part.Kind.JOBS ? fact.item() + "~" + written(fact.value()) : fact.item();
    }

    private static String answer(Part part, List<Entry> entries) {
        if (part.kind().several()) return chosen(part, entries);
        if (entries.isEmpty()) return "";
        var value = written(entries.getFirst().statement().fact().value());
        if (!part.kind().steps()) return part.takes(value) ? value : "";
        int step = part.feeds().getFirst().values().indexOf(value);
        return step < 0 ? "" : Integer.toString(step + part.range().from());
    }

    /** In the order of the page, as it is sent back when nobody touched it. */
    private static String chosen(Part part, List<Entry> entries) {
        var items =
                entries.stream().map(entry -> entry.statement().fact().item()).collect(Collectors.toSet());
        return part.choices().stream()
                .map(Part.Choice::value)
                .filter(items::contains)
                .collect(Collectors.joining("|"));
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Level(int step) -> Integer.toString(step);
            case Value.Code(String code) -> code;
            case Value.Number(BigDecimal amount) -> amount.toPlainString();
            case Value.Text(String words) -> words;
            case Value.Grid(var grid) -> Integer.toString(grid.bits());
            case Value.Day(var day) -> day.toString();
            case Value.Present present -> "";
        };
    }
}
