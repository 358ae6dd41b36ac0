package nl.kansrijk.web.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.OwnSteps;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** What the client told before that a goal can begin with: own words about what is wanted, and where life is heavy. */
@Component
class Tellings {
    /** Where the client wants to go, what the client dreams of and likes to do. */
    private static final List<String> WANTS = List.of(OwnSteps.GOAL, "WISH_DREAM", "SS_TALENT_TEXT");

    private static final int MOST = 3;
    private static final int HEAVY = 3;
    private final Profiles profiles;

    Tellings(Profiles profiles) {
        this.profiles = profiles;
    }

    /** Own words, and the codes of life domains that weigh. */
    record Told(List<String> words, Set<String> heavy) {
        Told {
            words = List.copyOf(words);
            heavy = Set.copyOf(heavy);
        }
    }

    Told of(ClientId client, Passage passage) {
        var file = profiles.panels(client, passage);
        return new Told(
                WANTS.stream().flatMap(code -> said(code, file)).limit(MOST).toList(), heavy(file));
    }

    private static Stream<String> said(String code, ClientFile file) {
        return file.counting(code)
                .flatMap(
                        one -> one.fact().value() instanceof Value.Text(String words) ? Stream.of(words) : Stream.of());
    }

    private static Set<String> heavy(ClientFile file) {
        return file.counting()
                .filter(Tellings::weighs)
                .map(one -> one.fact().characteristic())
                .collect(Collectors.toSet());
    }

    private static boolean weighs(Statement one) {
        return one.fact().characteristic().startsWith("LD_")
                && one.fact().value() instanceof Value.Level(int level)
                && level <= HEAVY;
    }
}
