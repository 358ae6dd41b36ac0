package nl.kansrijk.web.trainings;

import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.portal.Self;
import nl.kansrijk.web.rest.RestNow;
import org.springframework.stereotype.Component;

/** Says calmly to a client whose matching rests that training for work waits too, and why. Source: rows 2-31, X-10. */
@Component
class Resting {
    private final Self self;
    private final RestNow now;

    Resting(Self self, RestNow now) {
        this.self = self;
        this.now = now;
    }

    /** Empty for who does not rest, and for who is no client. */
    Optional<String> says(Actor actor, Words words) {
        if (!TrainingsPage.isClient(actor)) return Optional.empty();
        return self.look(actor, Permission.OWN_CHANCES, passage -> now.of(Self.of(actor), passage))
                .found()
                .map(pause -> RestNow.says("learning.you.rests", pause, words));
    }
}
