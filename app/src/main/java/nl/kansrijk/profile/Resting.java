package nl.kansrijk.profile;

import java.time.Instant;
import java.util.Optional;
import nl.kansrijk.shared.Reason;

/** One stretch in which matching rested for someone; no end and no reason of it as long as it rests. */
public record Resting(Instant from, Optional<Instant> until, Optional<Reason> ended) {}
