package nl.kansrijk.start.bench;

import java.time.Duration;

/**
 * How many people read pages at once, and how.
 *
 * @param sessions people at the same time, 1..1,000
 * @param think time between an answer and the next question of one person
 * @param warming how long they walk before anything is measured, so that the house has done its first work
 * @param length how long is measured
 */
public record Crowd(int sessions, Duration think, Duration warming, Duration length) {
    private static final int MOST = 1_000;

    public Crowd {
        if (sessions < 1 || sessions > MOST)
            throw new IllegalArgumentException("sessions must be 1..1000, was " + sessions);
        if (think.isNegative()) throw new IllegalArgumentException("think time must not be negative");
        if (warming.isNegative()) throw new IllegalArgumentException("seconds of warming up must not be negative");
        if (!length.isPositive()) throw new IllegalArgumentException("seconds must be more than 0");
    }
}
