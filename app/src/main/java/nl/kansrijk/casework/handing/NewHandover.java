package nl.kansrijk.casework.handing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.casework.handing.Handover.Days;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.UserId;

/**
 * To whom clients go, and for which days; without days for good.
 *
 * @param form number the form was given, so that sending it twice is one handover
 */
public record NewHandover(UserId to, Optional<Days> days, UUID form) {

    /**
     * Reads a form with the fields {@code wie}, {@code hoe} (GOOD or LENT), {@code vanaf}, {@code tot} and {@code form}. Longest: how many
     * days lending may take.
     */
    public static Parsed<NewHandover> parse(
            Map<String, String> fields, Set<UserId> colleagues, LocalDate today, int longest) {
        var errors = new ArrayList<FieldError>();
        var to = number(fields, "wie").map(UserId::new).filter(colleagues::contains);
        if (to.isEmpty()) errors.add(FieldError.of("wie", "handover.error.who"));
        var form = number(fields, "form");
        if (form.isEmpty()) errors.add(FieldError.of("wie", "task.error.form"));
        var how = fields.getOrDefault("hoe", "");
        if (!how.equals("GOOD") && !how.equals("LENT")) errors.add(FieldError.of("hoe", "handover.error.how"));
        var days = how.equals("LENT") ? days(fields, today, longest, errors) : Optional.<Days>empty();
        if (!errors.isEmpty()) return new Parsed.Bad<>(List.copyOf(errors));
        return new Parsed.Good<>(new NewHandover(to.orElseThrow(), days, form.orElseThrow()));
    }

    private static Optional<Days> days(
            Map<String, String> fields, LocalDate today, int longest, List<FieldError> errors) {
        var from = day(fields, "vanaf").filter(day -> !day.isBefore(today));
        if (from.isEmpty()) errors.add(FieldError.of("vanaf", "handover.error.from"));
        var until = day(fields, "tot")
                .filter(day -> from.map(first -> !day.isBefore(first) && !day.isAfter(first.plusDays(longest)))
                        .orElse(true));
        if (until.isEmpty()) errors.add(FieldError.of("tot", "handover.error.until"));
        return from.isPresent() && until.isPresent()
                ? Optional.of(new Days(from.get(), until.get()))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Map<String, String> fields, String name) {
        try {
            return Optional.of(LocalDate.parse(fields.getOrDefault(name, "")));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> number(Map<String, String> fields, String name) {
        try {
            return Optional.of(UUID.fromString(fields.getOrDefault(name, "")));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
