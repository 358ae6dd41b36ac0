package nl.kansrijk.casework.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.shared.ShippedSheet;

/**
 * The week of a place, in Dutch time; closed on general holidays. No days: the hours are not known. The same hour from and
 * until: always open.
 */
record Hours(String code, Set<DayOfWeek> days, LocalTime from, LocalTime until) {
    private static final String FILE = "/casework/help_hours.csv";

    Hours {
        days = Set.copyOf(days);
    }

    /** All that are known, by code. */
    static Map<String, Hours> read() {
        return ShippedSheet.rows(FILE).stream()
                .map(line -> new Hours(
                        line.getField("code"),
                        ShippedSheet.words(line, "days").map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                        LocalTime.parse(line.getField("from")),
                        LocalTime.parse(line.getField("until"))))
                .collect(Collectors.toMap(Hours::code, Function.identity()));
    }

    Opening at(LocalDateTime moment) {
        if (days.isEmpty()) return new Opening.Unknown();
        if (from.equals(until)) return new Opening.Always();
        var hour = moment.toLocalTime();
        boolean open = opensOn(moment.toLocalDate()) && !hour.isBefore(from) && hour.isBefore(until);
        return open ? new Opening.Until(until) : new Opening.Again(next(moment));
    }

    private LocalDateTime next(LocalDateTime moment) {
        return Stream.iterate(moment.toLocalDate(), day -> day.plusDays(1))
                .filter(this::opensOn)
                .map(day -> day.atTime(from))
                .filter(moment::isBefore)
                .findFirst()
                .orElseThrow();
    }

    private boolean opensOn(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return days.contains(day.getDayOfWeek()) && (weekend || WorkingDays.isOne(day));
    }
}
