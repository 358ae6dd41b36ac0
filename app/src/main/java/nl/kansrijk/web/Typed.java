package nl.kansrijk.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kansrijk.casework.appointments.Times;
import nl.kansrijk.shared.ClientId;

/** Reads days, hours and numbers as a form sends them; nonsense is empty. */
public final class Typed {
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 19;
    private static final int LONGEST_AMOUNT = 20;

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,4})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}([.,]\\d{1,4})?");

    private Typed() {}

    /** An amount or a count as people write it, such as {@code 1.234,50}, {@code 1234,5} or {@code 25.5}; never below zero. */
    public static Optional<BigDecimal> amount(String typed) {
        var text = typed.strip().replaceFirst("^€\\s*", "");
        if (text.length() > LONGEST_AMOUNT) return Optional.empty();
        if (THOUSANDS.matcher(text).matches())
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** A day, such as {@code 2026-12-31}. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** A moment in Dutch time; empty too for an hour that the clock skips. */
    public static Optional<Instant> moment(String day, String hour) {
        try {
            var at = LocalTime.parse(hour);
            return day(day).flatMap(found -> Times.at(found, at));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** A moment as a page gave it out, such as {@code 2026-12-31T09:30:00Z}. */
    public static Optional<Instant> moment(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** The number of a thing. */
    public static Optional<UUID> number(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** The number of a client. */
    public static Optional<ClientId> client(String typed) {
        return number(typed).map(ClientId::new);
    }

    /** The version of what stood on the page, in the field {@code versie}; 0 when there is none. */
    public static int version(Map<String, String> sent) {
        var typed = sent.getOrDefault("versie", "");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    /** Every half hour of a working day, to choose from. */
    public static List<Field.Option> hours() {
        return IntStream.range(FIRST_HOUR * 2, LAST_HOUR * 2)
                .mapToObj(half -> LocalTime.of(half / 2, half % 2 * 30).toString())
                .map(hour -> Field.Option.of(hour, hour))
                .toList();
    }
}
