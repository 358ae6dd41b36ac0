package nl.kansrijk.casework;

import java.time.LocalDate;
import nl.kansrijk.shared.DutchTime;

/**
 * Something the client was told a day for: an answer, a call, or what was promised in a talk.
 *
 * @param day the day that was told first; putting the task off does not change what was promised
 */
public record Promised(Task task, LocalDate day) {
    /** How a promise stands. Texts: {@code promise.…}. */
    public enum Standing {
        OPEN,
        LATE,
        KEPT,
        KEPT_LATE
    }

    /** How it stands on a day. */
    public Standing on(LocalDate today) {
        return task.doneAt()
                .map(done -> DutchTime.day(done).isAfter(day) ? Standing.KEPT_LATE : Standing.KEPT)
                .orElse(today.isAfter(day) ? Standing.LATE : Standing.OPEN);
    }
}
