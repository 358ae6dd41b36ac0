package nl.kansrijk.post;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.Reason;

/** A letter as its receiver sees it. Words: message key and facts, put into sentences by {@code web}. */
public record Message(UUID id, Reason words, Instant at, Optional<Instant> readAt) {}
