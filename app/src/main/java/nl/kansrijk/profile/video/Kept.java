package nl.kansrijk.profile.video;

import nl.kansrijk.shared.Reason;

/** What became of a film that came in. */
public sealed interface Kept {
    /** It stands, in place of an earlier one. */
    record Done(Video video) implements Kept {}

    /** Nothing was kept, and why. */
    record Refused(Reason why) implements Kept {}
}
