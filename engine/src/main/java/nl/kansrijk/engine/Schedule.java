package nl.kansrijk.engine;

import java.util.Optional;
import java.util.OptionalInt;

/** When the work is: hours a week, parts of the week, first day (epoch day). Empty is unknown. */
public record Schedule(Optional<HourRange> hours, Optional<Week> week, OptionalInt start) {

    /** Nothing agreed yet. */
    public static Schedule unknown() {
        return new Schedule(Optional.empty(), Optional.empty(), OptionalInt.empty());
    }
}
