package nl.kansrijk.web.readinglog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** The two days between which is looked in the log, as typed; the last one included. */
record LogPeriod(String van, String tot) {
    private static final int LONGEST_DAYS = 366;

    /** The first and the last day. */
    record Days(LocalDate from, LocalDate until) {
        ReadingLog.Period part(int skip, int most) {
            return new ReadingLog.Period(start(from), start(until.plusDays(1)), skip, most);
        }

        /** The same in an address. */
        String query() {
            return "van=" + from + "&tot=" + until;
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(DutchTime.ZONE).toInstant();
        }
    }

    /** What was sent; the last days up to today for what was not. */
    static LogPeriod of(Map<String, String> sent, LocalDate today, int days) {
        return new LogPeriod(
                sent.getOrDefault("van", today.minusDays(days).toString()), sent.getOrDefault("tot", today.toString()));
    }

    Parsed<Days> parse() {
        var from = day(van);
        var until = day(tot);
        var errors = new ArrayList<FieldError>();
        if (from.isEmpty()) errors.add(FieldError.of("van", "readinglog.day.wrong"));
        if (until.isEmpty()) errors.add(FieldError.of("tot", "readinglog.day.wrong"));
        if (from.isPresent() && until.isPresent()) errors.addAll(order(from.get(), until.get()));
        return errors.isEmpty()
                ? new Parsed.Good<>(new Days(from.orElseThrow(), until.orElseThrow()))
                : new Parsed.Bad<>(errors);
    }

    /** The days that were asked; the last ones up to today when they make no sense. */
    Days daysOr(LocalDate today, int back) {
        return parse() instanceof Parsed.Good<Days>(var days) ? days : new Days(today.minusDays(back), today);
    }

    /** What is wrong with what was typed. */
    List<FieldError> errors() {
        return parse() instanceof Parsed.Bad<Days>(var wrong) ? wrong : List.of();
    }

    /** The two questions of this period. */
    List<Field.Date> fields(List<FieldError> errors, Words words) {
        return List.of(
                new Field.Date(ask("van", "readinglog.from", errors, words), van, "2000-01-01", "2199-12-31"),
                new Field.Date(ask("tot", "readinglog.until", errors, words), tot, "2000-01-01", "2199-12-31"));
    }

    static Field.Ask ask(String name, String key, List<FieldError> errors, Words words) {
        var wrong = errors.stream()
                .filter(error -> error.field().equals(name))
                .map(error -> words.say(error.what().key()))
                .findFirst();
        return Field.Ask.of(name, words.say(key)).wrongWhen(wrong);
    }

    private static List<FieldError> order(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) return List.of(FieldError.of("tot", "readinglog.order.wrong"));
        return from.plusDays(LONGEST_DAYS).isBefore(until)
                ? List.of(FieldError.of("tot", "readinglog.period.long"))
                : List.of();
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
