package nl.kansrijk.web.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.profile.ClientFile.Entry;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Says what is known already, with who said so and when. */
@Component
class KnownLines {
    private static final int MOST_LINES = 6;
    private final StatementWords statements;

    KnownLines(StatementWords statements) {
        this.statements = statements;
    }

    /** The same words of the same voice on the same day stand on one line. */
    List<String> of(List<Entry> entries, boolean toClient, Words words) {
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
        var says = statements.says(fact, words).replaceFirst("\\.$", "");
        return item.isEmpty() ? statements.characteristic(fact, words) + ": " + says : item + ": " + says;
    }
}
