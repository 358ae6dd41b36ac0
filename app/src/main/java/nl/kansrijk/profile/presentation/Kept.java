package nl.kansrijk.profile.presentation;

import nl.kansrijk.shared.Reason;

/** What became of what someone wanted to present. */
public sealed interface Kept {
    /** It stands. */
    record Done() implements Kept {}

    /** It cannot be shown like this; nothing was changed. */
    record Refused(Reason why) implements Kept {}
}
