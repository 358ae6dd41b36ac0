package nl.kansrijk.intake;

import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;

/** Everything in this room is about one person, in a passage about that person. */
final class Mine {
    private Mine() {}

    static void mustBeAbout(ClientId client, Passage passage) {
        if (!passage.about().equals(Optional.of(client)))
            throw new IllegalArgumentException("this passage is not about this person. Maybe add .about(client)");
    }
}
