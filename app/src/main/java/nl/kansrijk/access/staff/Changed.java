package nl.kansrijk.access.staff;

import nl.kansrijk.shared.Reason;

/** What became of changing an account. */
public sealed interface Changed {
    /** It stands now like this. */
    record Done(StaffMember now) implements Changed {}

    /** Someone else changed it in between; this is how it stands. Nothing was written. */
    record Stale(StaffMember current) implements Changed {}

    /** This may never be done, by nobody. */
    record Stopped(Reason why) implements Changed {}

    /** There is no such account in the own organisation. */
    record Unknown() implements Changed {}
}
