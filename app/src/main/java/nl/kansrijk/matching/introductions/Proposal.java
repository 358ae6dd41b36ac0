package nl.kansrijk.matching.introductions;

import nl.kansrijk.shared.Reason;

/** What came of proposing someone. */
public sealed interface Proposal {
    /** The person is asked. */
    record Proposed(Introduction.Asked asked) implements Proposal {}

    /** There was one already, open or asked a moment ago; nothing was done twice. */
    record Already(Introduction now) implements Proposal {}

    /** It may not be, with the explanation: rests from matching, no reason given, vacancy closed. */
    record Stopped(Reason why) implements Proposal {}
}
