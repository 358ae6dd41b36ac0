package nl.kansrijk.employers;

import java.util.Set;

/** The shifts. Roster known: weeks ahead, 0..26. Flexible times: start and end can move in agreement. */
public record Shifts(Set<Kind> kinds, int rosterKnownWeeksAhead, boolean flexibleTimes) {
    public Shifts {
        kinds = Set.copyOf(kinds);
        if (rosterKnownWeeksAhead < 0 || rosterKnownWeeksAhead > 26)
            throw new IllegalArgumentException("weeks ahead must be 0..26");
    }

    /** Parts of the day and week with a name of their own. Words: {@code employers.shift.<name>}. */
    public enum Kind {
        EARLY,
        DAY,
        LATE,
        NIGHT,
        WEEKEND
    }
}
