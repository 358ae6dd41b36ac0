package nl.kansrijk.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/** Working days: not Saturday, not Sunday and no general holiday. Source: Algemene termijnenwet article 3. */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 5),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));
    /** Good Friday, Easter Monday, Ascension Day and Whit Monday. Unit: days after Easter. */
    private static final Set<Integer> AROUND_EASTER = Set.of(-2, 1, 39, 50);

    private WorkingDays() {}

    /** The day that comes this many working days after a day. Range: 0 and up; 0 is the day itself. */
    public static LocalDate after(LocalDate day, int workingDays) {
        var found = day;
        for (int left = workingDays; left > 0; ) {
            found = found.plusDays(1);
            if (isOne(found)) left--;
        }
        return found;
    }

    /** This day, or the first working day after it. */
    public static LocalDate from(LocalDate day) {
        return isOne(day) ? day : after(day, 1);
    }

    /** Whether people work on this day. */
    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                && !FIXED.contains(MonthDay.from(day))
                && !day.equals(kingsDay(day.getYear()))
                && AROUND_EASTER.stream()
                        .noneMatch(days -> easter(day.getYear()).plusDays(days).equals(day));
    }

    private static LocalDate kingsDay(int year) {
        var day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter Sunday. Source: the Gregorian computation of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int count = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }
}
