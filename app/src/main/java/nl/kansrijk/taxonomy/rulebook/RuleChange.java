package nl.kansrijk.taxonomy.rulebook;

import java.time.Instant;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.taxonomy.RuleParameter;

/** What was done to a rule, by whom and when. */
public record RuleChange(Kind kind, RuleParameter rule, UserId by, Instant at) {
    /** A value was added, or taken back before it began. */
    public enum Kind {
        ADDED,
        WITHDRAWN
    }
}
