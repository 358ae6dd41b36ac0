package nl.kansrijk.web.contact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kansrijk.casework.appointments.Times;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;

/** Reads days, hours and numbers as a form sends them; nonsense is empty. */
final class Moments {
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 19;

    private Moments() {}

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** A moment in Dutch time; empty too for an hour that the clock skips. */
    static Optional<Instant> read(String day, String hour) {
        try {
            var at = LocalTime.parse(hour);
            return day(day).flatMap(found -> Times.at(found, at));
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

    static Optional<ClientId> client(String typed) {
        return number(typed).map(ClientId::new);
    }

    /** Every half hour of a working day, to choose from. */
    static List<Field.Option> hours() {
        return IntStream.range(FIRST_HOUR * 2, LAST_HOUR * 2)
                .mapToObj(half -> LocalTime.of(half / 2, half % 2 * 30).toString())
                .map(hour -> Field.Option.of(hour, hour))
                .toList();
    }
}
