package nl.kansrijk.web.presentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.presentation.Shown;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.cv.Paper;
import nl.kansrijk.web.cv.Paper.Entry;
import nl.kansrijk.web.cv.Paper.Part;
import nl.kansrijk.web.cv.Papers;
import org.springframework.stereotype.Component;

/** A presentation as a paper, the same for the person, for who has a link, and for an employer after a yes. */
@Component
public class ShownWords {
    private final StatementWords statements;

    ShownWords(StatementWords statements) {
        this.statements = statements;
    }

    /** The paper under this title. */
    public Paper paper(Shown shown, String title, Words words) {
        Map<String, List<Entry>> parts = new LinkedHashMap<>();
        for (var fact : shown.facts())
            parts.computeIfAbsent(part(fact.characteristic()), key -> new ArrayList<>())
                    .add(entry(fact, words));
        var all = new ArrayList<Part>();
        if (!shown.words().isBlank())
            all.add(new Part(
                    words.say("presentation.part.words"),
                    List.of(new Entry(
                            "",
                            "",
                            shown.words()
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .toList()))));
        parts.forEach((part, entries) -> all.add(new Part(words.say("presentation.part." + part), entries)));
        return new Paper(title, "", all);
    }

    /** How one fact is called, for a list to choose from. */
    String name(Fact fact, Words words) {
        var name = Papers.capital(statements.item(fact, words));
        return name.isEmpty() ? statements.says(fact, words) : name;
    }

    static String part(String characteristic) {
        return switch (characteristic) {
            case "HS_EXP" -> "did";
            case "HS_SKILL", "SS_COMP" -> "can";
            case "SS_TALENT", "SS_WORKKIND" -> "like";
            case "HS_CERT", "HS_LICENCE", "HS_LANG_OTHER" -> "have";
            default -> "want";
        };
    }

    private Entry entry(Fact fact, Words words) {
        boolean plain =
                fact.value() instanceof Value.Present || fact.characteristic().equals("HS_EXP");
        var name = name(fact, words);
        var says = plain ? "" : statements.says(fact, words);
        return says.equals(name)
                ? new Entry(statements.characteristic(fact, words), says, List.of())
                : Entry.of(name, says);
    }
}
