package nl.kansrijk.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Reason;

/**
 * A task to be made by hand. A BSN in the words is masked; the warnings are for who wrote them.
 *
 * @param form number the form was given, so that sending it twice makes one task
 */
public record NewTask(String words, LocalDate due, UUID form, List<Reason> warnings) {
    /** Longest text of a task, in characters. */
    public static final int LONGEST = 300;

    public NewTask {
        warnings = List.copyOf(warnings);
    }

    /** Reads a form with the fields {@code words}, {@code due} (as 2026-01-31) and {@code form}. */
    public static Parsed<NewTask> parse(Map<String, String> fields, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var words = fields.getOrDefault("words", "").strip();
        if (words.isEmpty()) errors.add(FieldError.of("words", "task.error.empty"));
        if (words.length() > LONGEST) errors.add(FieldError.of("words", "task.error.long"));
        var due = day(fields.getOrDefault("due", ""));
        if (due.filter(day -> !day.isBefore(today)).isEmpty()) errors.add(FieldError.of("due", "task.error.due"));
        var form = number(fields.getOrDefault("form", ""));
        if (form.isEmpty()) errors.add(FieldError.of("form", "task.error.form"));
        if (!errors.isEmpty()) return new Parsed.Bad<>(errors);
        var checked = FreeText.check(words);
        return new Parsed.Good<>(
                new NewTask(checked.maskedText(), due.orElseThrow(), form.orElseThrow(), checked.warnings()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> number(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
