package nl.kansrijk.matching.introductions;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.kansrijk.shared.DutchTime;

/** Working days ahead, counted in Dutch days from Monday to Friday. The last day counts until midnight. */
final class Deadline {

    private Deadline() {}

    static Instant after(Instant start, long workingDays) {
        return day(start, workingDays)
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(DutchTime.ZONE)
                .toInstant();
    }

    static LocalDate day(Instant start, long workingDays) {
        var day = DutchTime.day(start);
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
