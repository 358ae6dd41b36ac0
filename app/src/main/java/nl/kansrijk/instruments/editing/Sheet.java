package nl.kansrijk.instruments.editing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.shared.FieldError;

/** What was typed on the form, read field by field; mistakes are gathered, nothing is thrown. */
final class Sheet {
    private final Map<String, List<String>> sent;
    private final List<FieldError> errors = new ArrayList<>();

    Sheet(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    void wrong(String field, String key) {
        errors.add(FieldError.of(field, key));
    }

    String text(String field, int longest) {
        var text = first(field);
        if (text.length() <= longest) return text;
        wrong(field, "supply.error.long");
        return "";
    }

    List<String> all(String field) {
        return sent.getOrDefault(field, List.of()).stream()
                .filter(one -> !one.isBlank())
                .toList();
    }

    /** The lines of a field that holds several. */
    Stream<String> lines(String field) {
        return first(field).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    Optional<Integer> number(String field, int most) {
        var text = first(field);
        if (text.isEmpty()) return Optional.empty();
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) <= most) return Optional.of(Integer.valueOf(text));
        wrong(field, "supply.error.number");
        return Optional.empty();
    }

    Optional<BigDecimal> hours(String field) {
        var text = first(field).replace(',', '.');
        if (text.isEmpty()) return Optional.empty();
        if (text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) return Optional.of(new BigDecimal(text));
        wrong(field, "supply.error.hours");
        return Optional.empty();
    }

    Optional<LocalDate> day(String field) {
        return first(field).isEmpty() ? Optional.empty() : day(field, first(field));
    }

    Optional<LocalDate> day(String field, String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException wrong) {
            wrong(field, "supply.error.day");
            return Optional.empty();
        }
    }

    <E extends Enum<E>> E code(String field, Class<E> list, E usual) {
        var text = first(field);
        return Arrays.stream(list.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(usual);
    }

    private String first(String field) {
        return sent.getOrDefault(field, List.of()).stream()
                .findFirst()
                .orElse("")
                .replace("\r\n", "\n")
                .strip();
    }
}
