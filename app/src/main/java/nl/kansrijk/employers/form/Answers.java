package nl.kansrijk.employers.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Reason;

/** What someone typed, read field by field. Wrong answers are noted and answered with the fallback, so that reading goes on. */
final class Answers {
    private final Map<String, List<String>> typed;
    private final List<FieldError> errors = new ArrayList<>();

    Answers(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    List<FieldError> errors() {
        return errors;
    }

    void wrong(String field, String what, Map<String, String> facts) {
        errors.add(new FieldError(field, new Reason("employers.form." + what, facts)));
    }

    void wrong(String field, String what) {
        wrong(field, what, Map.of());
    }

    /** Words that are not in the taxonomy, with what they may mean. */
    void unknown(String field, String what, String suggestions) {
        if (suggestions.isEmpty()) wrong(field, what + "-unknown");
        else wrong(field, what + "-unclear", Map.of("suggestions", suggestions));
    }

    /** What stands in the field, without spaces around it and without checks. */
    String raw(String field) {
        return all(field).stream().findFirst().map(String::strip).orElse("");
    }

    List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    boolean ticked(String field) {
        return !raw(field).isEmpty();
    }

    String text(String field, int most) {
        var text = raw(field);
        if (text.length() > most) wrong(field, "too-long", Map.of("most", Integer.toString(most)));
        if (CitizenNumbers.in(text)) wrong(field, "citizen-number");
        return text;
    }

    String needed(String field, int most, String whenEmpty) {
        var text = text(field, most);
        if (text.isEmpty()) wrong(field, whenEmpty);
        return text;
    }

    /** A whole number; nothing typed is the fallback. */
    int number(String field, int least, int most, int fallback) {
        var text = raw(field);
        if (text.isEmpty()) return fallback;
        if (text.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) return number;
        }
        wrong(field, "number", Map.of("least", Integer.toString(least), "most", Integer.toString(most)));
        return fallback;
    }

    Optional<LocalDate> day(String field) {
        var text = raw(field);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException nonsense) {
            wrong(field, "day");
            return Optional.empty();
        }
    }

    /** One of a fixed list; nothing chosen is the fallback. */
    <E extends Enum<E>> E choice(String field, E fallback) {
        var text = raw(field);
        for (E one : fallback.getDeclaringClass().getEnumConstants())
            if (one.name().equals(text)) return one;
        if (!text.isEmpty()) wrong(field, "choice");
        return fallback;
    }

    <E extends Enum<E>> Set<E> choices(String field, Class<E> list) {
        var chosen = EnumSet.noneOf(list);
        for (var one : list.getEnumConstants()) if (all(field).contains(one.name())) chosen.add(one);
        if (chosen.size() != Set.copyOf(all(field)).size()) wrong(field, "choice");
        return chosen;
    }
}
