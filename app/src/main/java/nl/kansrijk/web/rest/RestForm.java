package nl.kansrijk.web.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.plain.Pushes;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Typed;

/** What stands in the form, with every mistake in it. {@code fields} are shown again as they were typed. */
record RestForm(Map<String, String> fields, List<FieldError> errors) {
    static final String REASON = "reden";
    static final String WORDS = "woorden";
    static final String UNTIL = "tot";
    static final String NUMBER = "form";
    static final int LONGEST = 500;
    private static final String OTHER = "other";

    RestForm {
        fields = Map.copyOf(fields);
        errors = List.copyOf(errors);
    }

    static RestForm empty() {
        return new RestForm(Map.of(NUMBER, UUID.randomUUID().toString()), List.of());
    }

    static RestForm sent(Map<String, String> sent, RestStep step, LocalDate today) {
        var form = new RestForm(sent, List.of());
        var errors = new ArrayList<FieldError>();
        if (!step.reasons().contains(form.field(REASON))) errors.add(FieldError.of(REASON, step.key("missing")));
        if (form.field(REASON).equals(OTHER) && form.words().isEmpty())
            errors.add(FieldError.of(WORDS, "rest.words.missing"));
        if (form.words().length() > LONGEST) errors.add(FieldError.of(WORDS, "rest.words.long"));
        if (!FreeText.check(form.words()).warnings().isEmpty()) errors.add(FieldError.of(WORDS, "rest.words.private"));
        if (step == RestStep.BEGIN && Pushes.in(form.words())) errors.add(FieldError.of(WORDS, "rest.words.push"));
        if (Typed.number(form.field(NUMBER)).isEmpty()) errors.add(FieldError.of(WORDS, "report.error.form"));
        boolean past = form.until().filter(day -> !day.isBefore(today)).isEmpty();
        if (!form.field(UNTIL).isBlank() && past) errors.add(FieldError.of(UNTIL, "rest.until.wrong"));
        return new RestForm(sent, errors);
    }

    String words() {
        return field(WORDS).strip();
    }

    Optional<LocalDate> until() {
        return Typed.day(field(UNTIL));
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
