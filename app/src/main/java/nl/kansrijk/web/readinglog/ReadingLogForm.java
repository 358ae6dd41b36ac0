package nl.kansrijk.web.readinglog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;

/** What the officer asks for, as typed: a person number and two days, the last one included. */
record ReadingLogForm(String klant, String van, String tot) {
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_DAYS = 366;

    /** The person and the first and last day. */
    record Wish(ClientId person, LocalDate from, LocalDate until) {
        ZonedDateTime start() {
            return from.atStartOfDay(DUTCH);
        }

        ZonedDateTime end() {
            return until.plusDays(1).atStartOfDay(DUTCH);
        }
    }

    static ReadingLogForm of(Map<String, String> sent, LocalDate today) {
        return new ReadingLogForm(
                sent.getOrDefault("klant", "").strip(),
                sent.getOrDefault("van", today.minusDays(30).toString()),
                sent.getOrDefault("tot", today.toString()));
    }

    Parsed<Wish> parse() {
        var person = person();
        var from = day(van);
        var until = day(tot);
        var errors = new ArrayList<FieldError>();
        if (person.isEmpty()) errors.add(FieldError.of("klant", "readinglog.person.wrong"));
        if (from.isEmpty()) errors.add(FieldError.of("van", "readinglog.day.wrong"));
        if (until.isEmpty()) errors.add(FieldError.of("tot", "readinglog.day.wrong"));
        if (from.isPresent() && until.isPresent()) errors.addAll(order(from.get(), until.get()));
        return errors.isEmpty()
                ? new Parsed.Good<>(new Wish(person.orElseThrow(), from.orElseThrow(), until.orElseThrow()))
                : new Parsed.Bad<>(errors);
    }

    private static List<FieldError> order(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) return List.of(FieldError.of("tot", "readinglog.order.wrong"));
        return from.plusDays(LONGEST_DAYS).isBefore(until)
                ? List.of(FieldError.of("tot", "readinglog.period.long"))
                : List.of();
    }

    private Optional<ClientId> person() {
        return klant.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(ClientId.of(klant))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() >= 2000 && day.getYear() < 2200 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
