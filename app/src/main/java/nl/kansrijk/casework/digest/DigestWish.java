package nl.kansrijk.casework.digest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When and about what someone gets the daily mail.
 *
 * @param hour of the Dutch day, {@link #EARLIEST} to {@link #LATEST}
 * @param sentOn the day of the last one
 */
public record DigestWish(boolean wanted, int hour, Set<About> about, Optional<LocalDate> sentOn) {
    /** First hour of the day to choose. */
    public static final int EARLIEST = 6;
    /** Last hour of the day to choose. */
    public static final int LATEST = 18;

    /** Until someone chooses: at eight, everything. */
    public static final DigestWish USUAL = new DigestWish(true, 8, EnumSet.allOf(About.class), Optional.empty());

    public DigestWish {
        if (hour < EARLIEST || hour > LATEST) throw new IllegalArgumentException("hour must be 6..18, was " + hour);
        about = Set.copyOf(about);
    }

    /** What can stand in it. Texts: {@code digest.about.…}. */
    public enum About {
        /** Tasks for today or earlier. */
        TASKS,
        /** What clients asked, wrote or answered since yesterday. */
        ANSWERS,
        /** Appointments of the next day. */
        APPOINTMENTS,
        /** First contacts that nobody took up. */
        REPORTS
    }

    /** Whether there is something to send for on this day and hour. */
    boolean dueOn(LocalDate day, int now) {
        return wanted && !about.isEmpty() && now >= hour && !sentOn.equals(Optional.of(day));
    }

    /** Whether these numbers are worth a mail. */
    boolean worth(Map<About, Integer> counts) {
        return about.stream().anyMatch(one -> counts.getOrDefault(one, 0) > 0);
    }
}
