package nl.kansrijk.takeover;

import nl.kansrijk.shared.Reason;

/** What became of a file that was sent. */
public sealed interface Received {
    /** It is kept, sealed, until it is brought in or for a day. */
    record Kept(TakeOver file) implements Received {}

    /** It cannot be read, or another file is still on its way; nothing was kept. */
    record Refused(Reason why) implements Received {}
}
