package nl.kansrijk.casework.contact;

import java.time.Instant;
import java.util.Optional;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/** One thing that was done with a report, by whom and why; client: whom it was linked to or became. */
public record Step(What what, Optional<ClientId> client, String why, Instant at, UserId by) {
    /** What was done. */
    public enum What {
        URGENT_DONE,
        PLANNED,
        LINKED,
        UNLINKED,
        CLOSED,
        REOPENED
    }
}
