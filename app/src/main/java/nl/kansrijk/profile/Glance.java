package nl.kansrijk.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Figures about one file for a list: no content.
 *
 * @param knownPercent share of what counts for the panels of which something is known now, 0 to 100
 * @param disputed how many things the client says are not so
 * @param expiresOn the first coming day on which something that counts stops being valid
 * @param lastSaid when the client last told or answered something; empty when never
 * @param burden what all that who looks may know of comes to
 */
public record Glance(
        int knownPercent,
        int disputed,
        Optional<LocalDate> expiresOn,
        Optional<Instant> lastSaid,
        Optional<MatchingPause> pause,
        Burden burden) {
    /** Nothing was ever said. */
    public static final Glance NOTHING =
            new Glance(0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Burden.NONE);
}
