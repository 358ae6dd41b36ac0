package nl.kansrijk.web.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days and figures stand in a drawing of {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param from the first day
 * @param until the last day
 */
record Plot(LocalDate from, LocalDate until) {
    static final int WIDTH = 300;
    static final int HEIGHT = 132;

    /** How wide a number is, and the two heights at which numbers stand. */
    static final int NUMBER = 14;

    static final int UPPER = 10;
    static final int LOWER = 21;
    private static final int LEFT = 60;
    private static final int RIGHT = 284;
    private static final int TOP = 26;
    private static final int BOTTOM = 104;

    /** Where a day stands, from the left. */
    int x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(from, until));
        long passed = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, all);
        return (int) (LEFT + (RIGHT - LEFT) * passed / all);
    }

    /** Where a figure between two ends stands, from the top. */
    static int y(BigDecimal figure, int lowest, int highest) {
        double share = (figure.doubleValue() - lowest) / (highest - lowest);
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * Math.clamp(share, 0, 1));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
