package nl.kansrijk.house;

import java.util.Set;

/** The exceptions to our habits: an explicit list, so that it can only shrink. */
final class HabitExceptions {
    /** Classes that may touch a connection outside a table class. */
    static final Set<String> BARE_CONNECTIONS = Set.of();

    /** Public classes whose name ends in Table without being about SQL. */
    static final Set<String> PUBLIC_TABLES = Set.of();

    /** Where clocks are made, and command lines that have no house yet. */
    static final Set<String> CLOCK_MAKERS = Set.of(
            "nl.kansrijk.HouseClock",
            "nl.kansrijk.start.BenchHouseCommand",
            "nl.kansrijk.start.BenchImportCommand",
            "nl.kansrijk.start.HomeToMeasure",
            "nl.kansrijk.start.Rooms",
            "nl.kansrijk.start.StartCommand");

    private HabitExceptions() {}
}
