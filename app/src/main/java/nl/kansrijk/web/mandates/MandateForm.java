package nl.kansrijk.web.mandates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;

/** What was typed to give a mandate. */
record MandateForm(String login, String from, String until) {
    static final int LONGEST = 80;

    static MandateForm of(Map<String, String> sent) {
        return new MandateForm(
                sent.getOrDefault("wie", "").strip(),
                sent.getOrDefault("vanaf", "").strip(),
                sent.getOrDefault("tot", "").strip());
    }

    /** Nothing typed yet: from today. */
    static MandateForm fresh(LocalDate today) {
        return new MandateForm("", today.toString(), "");
    }

    /** What was asked for, when everything is filled in. */
    record Wish(String login, LocalDate from, LocalDate until) {}

    Parsed<Wish> parse(LocalDate today) {
        var start = day(from);
        var end = day(until);
        var errors = new ArrayList<FieldError>();
        if (login.isEmpty() || login.length() > LONGEST) errors.add(FieldError.of("wie", "mandate.who.missing"));
        if (start.filter(day -> !day.isBefore(today)).isEmpty())
            errors.add(FieldError.of("vanaf", "mandate.from.wrong"));
        var first = start.orElse(today);
        boolean within = end.filter(day -> !day.isBefore(first) && !day.isAfter(first.plusYears(1)))
                .isPresent();
        if (!within) errors.add(FieldError.of("tot", "mandate.until.wrong"));
        return errors.isEmpty()
                ? new Parsed.Good<>(new Wish(login, start.orElseThrow(), end.orElseThrow()))
                : new Parsed.Bad<>(List.copyOf(errors));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
