package nl.kansrijk.takeover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as systems and people write them; day before month, a year of four digits. A day that does not exist is no date. */
final class Days {
    private static final List<DateTimeFormatter> SHAPES = Stream.of(
                    "d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-M-d", "uuuuMMdd", "d MMMM uuuu", "d MMM uuuu")
            .map(Days::shape)
            .toList();

    private Days() {}

    static Optional<LocalDate> read(String words) {
        var day = words.strip().replaceFirst("[ T]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?$", "");
        return SHAPES.stream().flatMap(shape -> parse(day, shape).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String day, DateTimeFormatter shape) {
        try {
            return Optional.of(LocalDate.parse(day, shape));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter shape(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.of("nl"))
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
