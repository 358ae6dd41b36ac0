package nl.kansrijk.web.clients;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.talents.CompetencyCards;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.cv.Papers;
import org.springframework.stereotype.Component;

/** "Wat kan er": what someone is good at, wants, and pays for with energy, a few of each, before anything else. Row 2-09. */
@Component
class FirstThings {
    private static final int FEW = 5;
    private static final String LOAD = "FN_LOAD";
    private static final List<String> GOOD_AT = List.of("SS_COMP", "HS_SKILL", "SS_TALENT");
    private static final List<String> WANTS =
            List.of("OWN_GOAL", "WISH_DREAM", "WISH_OCC", "WISH_SECTOR", "SS_WORKKIND", "WISH_LEARN", "WISH_GOAL");
    private static final List<String> COSTS = List.of("WISH_NOT", LOAD);
    private final StatementWords statements;

    FirstThings(StatementWords statements) {
        this.statements = statements;
    }

    /** What of it is known; nothing for what nobody told. */
    List<Lists.Fact> of(ClientFile file, Words words) {
        var facts = new ArrayList<Lists.Fact>();
        put(facts, "file.first.can", named(file, GOOD_AT, words), words);
        put(facts, "file.first.wants", named(file, WANTS, words), words);
        put(facts, "file.first.costs", named(file, COSTS, words), words);
        return facts;
    }

    private static void put(List<Lists.Fact> facts, String key, String value, Words words) {
        if (!value.isEmpty()) facts.add(new Lists.Fact(words.say(key), value));
    }

    private String named(ClientFile file, List<String> characteristics, Words words) {
        return characteristics.stream()
                .flatMap(code -> counting(file, code))
                .map(fact -> Papers.capital(name(fact, words)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(FEW)
                .collect(Collectors.joining(" · "));
    }

    /** Of what a body or head can bear how far, so that it stands beside a skill without denying it: "Tillen (beperkt)". */
    private String name(Fact fact, Words words) {
        if (fact.characteristic().equals(LOAD))
            return statements.item(fact, words) + " ("
                    + statements.says(fact, words).toLowerCase(Locale.ROOT) + ")";
        return fact.value() instanceof Value.Text ? statements.says(fact, words) : statements.item(fact, words);
    }

    /** What counts of it, the highest level first; no competency or skill that asks for help, no load that can be borne. */
    private static Stream<Fact> counting(ClientFile file, String characteristic) {
        return file.counting(characteristic)
                .map(Statement::fact)
                .filter(FirstThings::matters)
                .sorted(Comparator.comparingInt(FirstThings::level).reversed());
    }

    private static boolean matters(Fact fact) {
        return CompetencyCards.strong(fact)
                && !fact.value().equals(new Value.Level(1))
                && !fact.value().equals(new Value.Code("CAN"));
    }

    private static int level(Fact fact) {
        return fact.value() instanceof Value.Level(int step) ? step : 0;
    }
}
