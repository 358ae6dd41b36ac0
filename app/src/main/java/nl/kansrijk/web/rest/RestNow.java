package nl.kansrijk.web.rest;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Glances;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Whether matching rests for someone today: then nobody is pushed. Source: rows 2-31, X-10. */
@Component
public class RestNow {
    private final Glances glances;

    RestNow(Glances glances) {
        this.glances = glances;
    }

    /** The rest that holds today; empty when matching does not rest. */
    public Optional<MatchingPause> of(ClientId client, Passage passage) {
        return glances.of(List.of(client), passage).values().stream()
                .flatMap(glance -> glance.pause().stream())
                .findFirst();
    }

    /** Why it rests, in a sentence that the client reads too; empty when no words were kept for it. */
    public static Optional<String> why(MatchingPause pause, Words words) {
        return Optional.of(pause.reason().key()).filter(words::knows).map(words::say);
    }

    /** Why it rests, and what this means here. */
    public static String says(String key, MatchingPause pause, Words words) {
        return words.say(key, why(pause, words).orElseGet(() -> words.say("rest.bare")));
    }

    /** The sheet on which a rest begins and ends. */
    public static String sheet(ClientId client) {
        return "/klanten/" + client.value() + "/rust";
    }
}
