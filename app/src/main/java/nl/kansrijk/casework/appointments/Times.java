package nl.kansrijk.casework.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.kansrijk.shared.DutchTime;

/** Moments of appointments in Dutch local time, across the changes of the clock. */
public final class Times {
    /** Messages go out at ten in the morning, never at night. */
    private static final LocalTime SENT_AT = LocalTime.of(10, 0);

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private Times() {}

    /** This day and hour; empty for an hour that the clock skips in March. Of an hour that comes twice in October: the first. */
    public static Optional<Instant> at(LocalDate day, LocalTime hour) {
        var local = day.atTime(hour);
        var zoned = local.atZone(DutchTime.ZONE);
        return zoned.toLocalDateTime().equals(local) ? Optional.of(zoned.toInstant()) : Optional.empty();
    }

    /** The Dutch day of a moment. */
    public static LocalDate day(Instant at) {
        return DutchTime.day(at);
    }

    /** As letters carry it: 2026-12-02T10:00, Dutch time. */
    static String written(Instant at) {
        return MINUTES.format(at.atZone(DutchTime.ZONE));
    }

    /** Ten in the morning of a day. */
    static Instant morning(LocalDate day) {
        return day.atTime(SENT_AT).atZone(DutchTime.ZONE).toInstant();
    }

    /** Ten in the morning of the day before; the hour of the clock stays, whatever the clock does that night. */
    static Instant dayBefore(Instant at) {
        return morning(day(at).minusDays(1));
    }
}
