package nl.kansrijk.web.appointments;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kansrijk.casework.appointments.Times;
import nl.kansrijk.web.Field;

/** Reads days, hours and numbers as a form sends them; nonsense is empty. */
final class Typed {
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 19;

    private Typed() {}

    /** A moment in Dutch time; empty too for an hour that the clock skips. */
    static Optional<Instant> moment(String day, String hour) {
        try {
            return Times.at(LocalDate.parse(day), LocalTime.parse(hour));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** A moment as it stands in the form of a client. */
    static Optional<Instant> moment(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    static Optional<UUID> number(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    static int version(Map<String, String> sent) {
        var typed = sent.getOrDefault("versie", "");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    /** Every half hour of a working day, to choose from. */
    static List<Field.Option> hours() {
        return IntStream.range(FIRST_HOUR * 2, LAST_HOUR * 2)
                .mapToObj(half -> LocalTime.of(half / 2, half % 2 * 30).toString())
                .map(hour -> Field.Option.of(hour, hour))
                .toList();
    }
}
