package nl.kansrijk.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * How the talks with a client stand: no content.
 *
 * @param openSince when the open talk began; empty without one
 * @param home whether the client can go on with it at home
 * @param lastClosed when a talk was last closed
 */
public record TalkGlance(Optional<Instant> openSince, boolean home, Optional<Instant> lastClosed) {
    /** There never was a talk. */
    public static final TalkGlance NONE = new TalkGlance(Optional.empty(), false, Optional.empty());
}
