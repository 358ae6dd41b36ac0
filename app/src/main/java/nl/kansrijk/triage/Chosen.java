package nl.kansrijk.triage;

import nl.kansrijk.shared.Reason;

/** What came of a choice. */
public sealed interface Chosen {
    /** It stands. */
    record Kept(TriageRun run) implements Chosen {}

    /** It stands already, as it was chosen then; or there is a newer advice. */
    record Stale(TriageRun newest) implements Chosen {}

    /** It cannot be kept like this, and why. Keys: {@code triage.refused.…}. */
    record Refused(Reason why) implements Chosen {}
}
