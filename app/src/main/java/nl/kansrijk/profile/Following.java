package nl.kansrijk.profile;

import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says things after whatever stands there: for people who speak of themselves, whose newest word counts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Following {
    private final Profiles profiles;

    Following(Profiles profiles) {
        this.profiles = profiles;
    }

    /** As {@link Profiles#say}, and once more after what was said meanwhile. */
    public Said say(ClientId client, NewStatement said, Passage passage) {
        var first = profiles.say(client, said, passage);
        return first instanceof Said.Stale(var now) ? profiles.say(client, said.following(now.id()), passage) : first;
    }
}
