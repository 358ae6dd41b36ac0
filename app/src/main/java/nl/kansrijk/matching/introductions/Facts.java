package nl.kansrijk.matching.introductions;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.matching.Pair;
import nl.kansrijk.shared.UserId;

/**
 * What stays the same from the first question to the end. The code name is the one this employer knows the person by.
 * The version counts every change; who changes says which version was seen.
 */
public record Facts(
        UUID id,
        Pair pair,
        Origin origin,
        String codeName,
        String reason,
        UserId proposedBy,
        Instant proposedAt,
        int version) {

    /** Who had the idea. */
    public enum Origin {
        /** A professional proposed the person. */
        PROFESSIONAL,
        /** The employer chose a card without a name. */
        EMPLOYER
    }

    Facts next() {
        return new Facts(id, pair, origin, codeName, reason, proposedBy, proposedAt, version + 1);
    }
}
