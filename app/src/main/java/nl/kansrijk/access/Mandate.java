package nl.kansrijk.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/** A person lets someone act in their name from a day until and including a day. Source: domain b.1, security C10. */
public record Mandate(
        UUID id,
        ClientId person,
        UserId representative,
        LocalDate from,
        LocalDate until,
        Optional<Instant> endedAt,
        Map<MandateTopic, Extent> topics) {
    public Mandate {
        topics = Map.copyOf(topics);
    }

    /** Whether it can be used on this day. */
    public boolean holdsOn(LocalDate day) {
        return endedAt.isEmpty() && !day.isBefore(from) && !day.isAfter(until);
    }
}
