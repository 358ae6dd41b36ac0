package nl.kansrijk.matching.introductions;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Working days ahead, counted in Dutch days from Monday to Friday. The last day counts until midnight. */
final class Deadline {
    static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private Deadline() {}

    static Instant after(Instant start, long workingDays) {
        return day(start, workingDays)
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(DUTCH)
                .toInstant();
    }

    static LocalDate day(Instant start, long workingDays) {
        var day = LocalDate.ofInstant(start, DUTCH);
        for (long left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (works(day)) left--;
        }
        return day;
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
