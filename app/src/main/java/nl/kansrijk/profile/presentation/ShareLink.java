package nl.kansrijk.profile.presentation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A link by which anyone who has it sees the presentation under a code name. Token: stands in the address, cannot be guessed.
 * Until: the last day. Stopped: when the person ended it before.
 */
public record ShareLink(UUID id, String token, String codeName, LocalDate until, Optional<Instant> stopped, Seen seen) {
    /** How often it was opened, and when last. */
    public record Seen(int views, Optional<Instant> last) {}

    /** Whether it works on this day. */
    public boolean worksOn(LocalDate day) {
        return stopped.isEmpty() && !day.isAfter(until);
    }
}
