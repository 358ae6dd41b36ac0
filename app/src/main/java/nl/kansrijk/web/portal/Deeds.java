package nl.kansrijk.web.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.Kind;
import nl.kansrijk.profile.life.OwnSteps;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** "Wat u al gedaan heeft": care and volunteering before paid work, then the steps taken here, small ones too. Source: J17, X-06. */
@Component
class Deeds {
    private static final int MOST_OF_LIFE = 4;
    private final StatementWords statements;

    Deeds(StatementWords statements) {
        this.statements = statements;
    }

    List<String> of(ClientFile file, Openings.Found found, Words words) {
        var deeds = new ArrayList<>(life(file, words));
        OwnSteps.newest(OwnSteps.DONE, file)
                .map(said -> words.say(
                        "mystep.worked.line",
                        statements.says(said.fact(), words),
                        words.day(said.source().observedOn())))
                .ifPresent(deeds::add);
        long looked = Pieces.answered(file);
        if (looked > 0) deeds.add(words.count("today.did.looked", looked));
        if (!found.chances().resting()) deeds.addAll(meetings(found, words));
        return List.copyOf(deeds);
    }

    private List<String> life(ClientFile file, Words words) {
        var kinds =
                standing(file, "HS_EXP_KIND").collect(Collectors.toMap(Statement.Fact::item, Deeds::kind, (a, b) -> a));
        return standing(file, "HS_EXP")
                .sorted(Comparator.comparing(fact -> kindOf(fact, kinds).paid()))
                .limit(MOST_OF_LIFE)
                .map(fact -> words.say("today.did." + kindOf(fact, kinds), statements.item(fact, words)))
                .toList();
    }

    private static List<String> meetings(Openings.Found found, Words words) {
        return found.proposals().stream()
                .filter(one -> one instanceof Introduction.Agreed || one instanceof Introduction.Met)
                .map(one -> words.say(
                        one instanceof Introduction.Met ? "today.did.met" : "today.did.yes", found.employer(one)))
                .toList();
    }

    private static java.util.stream.Stream<Statement.Fact> standing(ClientFile file, String characteristic) {
        return file.counting(characteristic).map(Statement::fact);
    }

    private static Kind kindOf(Statement.Fact experience, Map<String, Kind> kinds) {
        return kinds.getOrDefault(experience.item(), Kind.EMPLOYED);
    }

    private static Kind kind(Statement.Fact fact) {
        return fact.value() instanceof Value.Code(String code) ? Kind.of(code).orElse(Kind.EMPLOYED) : Kind.EMPLOYED;
    }
}
