package nl.kansrijk.triage;

import java.time.Instant;
import nl.kansrijk.shared.UserId;

/** What a second reader, never the one who chose, thinks of a choice; always with words when it is not agreed. */
public record Reading(UserId by, Instant at, boolean agrees, String words) {
    /** What someone thinks who reads along. */
    public record Opinion(boolean agrees, String words) {}
}
