package nl.kansrijk.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * How the talks with a client stand: no content.
 *
 * @param openSince when the open talk began; empty without one, and while only the client worked on it
 * @param lastClosed when a talk was last closed
 */
public record TalkGlance(Optional<Instant> openSince, Optional<Instant> lastClosed) {
    /** There never was a talk. */
    public static final TalkGlance NONE = new TalkGlance(Optional.empty(), Optional.empty());
}
