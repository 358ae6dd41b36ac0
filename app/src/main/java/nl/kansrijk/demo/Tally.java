package nl.kansrijk.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.kansrijk.start.Progress;

/** Counts what comes in and tells it: rows, bytes and rate. */
final class Tally {
    private static final int TELL_EVERY = 250;

    private final Clock clock;
    private final Instant began;
    private final long bytesBefore;
    private final int wished;
    private final Progress progress;
    private long people;
    private long statements;

    Tally(Clock clock, long bytesBefore, int wished, Progress progress) {
        this.clock = clock;
        this.began = clock.instant();
        this.bytesBefore = bytesBefore;
        this.wished = wished;
        this.progress = progress;
    }

    /** One more person with so many statements, on the way from one share of the work to another. */
    void person(long said, double from, double until) {
        people++;
        statements += said;
        if (people % TELL_EVERY == 0) progress.at(from + (until - from) * people / wished, words());
    }

    void end(long vacancies, long bytesAfter) {
        progress.at(
                1,
                String.format(
                        Locale.ROOT,
                        "%s, %,d vacancies, %,d MB in %.1f s",
                        words(),
                        vacancies,
                        (bytesAfter - bytesBefore) / 1_000_000,
                        seconds()));
    }

    private String words() {
        return String.format(Locale.ROOT, "%,d people, %,d statements", people, statements);
    }

    private double seconds() {
        return Duration.between(began, clock.instant()).toMillis() / 1000.0;
    }
}
