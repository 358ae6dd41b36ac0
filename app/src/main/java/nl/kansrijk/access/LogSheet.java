package nl.kansrijk.access;

import java.util.function.Consumer;

/**
 * All looks at one person in a period, however many. Made in a passage, read after it: what goes out of the house was
 * written down before.
 */
public final class LogSheet {
    private final String subject;
    private final ReadingLog.Period period;
    private final ReadingLogTable table;
    private final Jobs jobs;

    LogSheet(String subject, ReadingLog.Period period, ReadingLogTable table, Jobs jobs) {
        this.subject = subject;
        this.period = period;
        this.table = table;
        this.jobs = jobs;
    }

    /** Hands over each look, newest first, a few at a time from the database. */
    public void each(Consumer<ReadingLog.Entry> reader) {
        jobs.quietly(() -> {
            table.each(subject, period, reader);
            return true;
        });
    }
}
