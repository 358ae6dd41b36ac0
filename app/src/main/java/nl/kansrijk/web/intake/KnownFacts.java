package nl.kansrijk.web.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.intake.Feed;
import nl.kansrijk.intake.Part;
import nl.kansrijk.intake.Question;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.ClientFile.Entry;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** What the file says already about a question, so that nobody is asked the same twice. Views and feelings are asked afresh. */
@Component
class KnownFacts {
    private static final int MOST_LINES = 6;
    private final StatementWords statements;

    KnownFacts(StatementWords statements) {
        this.statements = statements;
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
            if (question.scales().isEmpty() && !question.whenLow())
                one(file, question, toClient, words).ifPresent(fact -> known.put(question.code(), fact));
        return known;
    }

    private Optional<Fact> one(ClientFile file, Question question, boolean toClient, Words words) {
        var values = new HashMap<String, String>();
        var about = new ArrayList<Entry>();
        for (var part : question.parts()) {
            var entries = entries(file, part);
            about.addAll(entries);
            values.put(part.name(), part.kind().picks() ? "" : answer(part, entries));
        }
        if (about.isEmpty()) return Optional.empty();
        return Optional.of(new Fact(lines(about, toClient, words), values));
    }

    private static List<Entry> entries(ClientFile file, Part part) {
        return part.feeds().stream()
                .flatMap(feed -> file.panels().stream()
                        .flatMap(panel -> panel.entries().stream())
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

    private static String answer(Part part, List<Entry> entries) {
        if (part.kind().several())
            return entries.stream()
                    .map(entry -> entry.statement().fact().item())
                    .filter(item -> part.choices().stream()
                            .anyMatch(choice -> choice.value().equals(item)))
                    .distinct()
                    .collect(Collectors.joining("|"));
        if (entries.isEmpty()) return "";
        var value = written(entries.getFirst().statement().fact().value());
        if (!part.kind().steps()) return part.takes(value) ? value : "";
        int step = part.feeds().getFirst().values().indexOf(value);
        return step < 0 ? "" : Integer.toString(step + part.range().from());
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

    /** The same words of the same voice on the same day stand on one line. */
    private List<String> lines(List<Entry> entries, boolean toClient, Words words) {
        Map<String, List<String>> byVoice = new LinkedHashMap<>();
        for (var entry : entries) {
            var said = entry.statement();
            var voice = voice(said, toClient, words);
            byVoice.computeIfAbsent(voice, by -> new ArrayList<>()).add(said(entry, words));
        }
        return byVoice.entrySet().stream()
                .map(line -> words.say("intake.known.line", shortened(line.getValue(), words), line.getKey()))
                .toList();
    }

    /** Who said so and when; a register, a test or an employer with its name. */
    private String voice(Statement said, boolean toClient, Words words) {
        var by = toClient ? statements.saidByToClient(said, words) : statements.saidBy(said, words);
        boolean own = said.source().type() == Source.Type.SELF || said.source().type() == Source.Type.DER;
        return own || said.source().ref().isEmpty()
                ? by
                : words.say("intake.known.source", by, said.source().ref());
    }

    private static String shortened(List<String> said, Words words) {
        var all = said.stream().distinct().toList();
        var first = String.join(", ", all.subList(0, Math.min(MOST_LINES, all.size())));
        return all.size() <= MOST_LINES ? first : words.count("intake.known.more", all.size() - MOST_LINES, first);
    }

    private String said(Entry entry, Words words) {
        var fact = entry.statement().fact();
        var item = statements.item(fact, words);
        if (fact.value() instanceof Value.Present) return item;
        var says = statements.says(fact, words);
        return item.isEmpty() ? statements.characteristic(fact, words) + ": " + says : item + ": " + says;
    }
}
