package nl.kansrijk.profile;

import java.time.Instant;
import java.util.Optional;

/** One stretch in which matching rested for someone; no end as long as it rests. */
public record Resting(Instant from, Optional<Instant> until) {}
