package nl.kansrijk.web.reckon;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Typed;
import org.springframework.util.MultiValueMap;

/** What was filled in for a sum, read field by field; every mistake is remembered. After a mistake the answer means nothing. */
final class Filled {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private final MultiValueMap<String, String> sent;
    private final List<FieldError> errors = new ArrayList<>();

    Filled(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    boolean wrong() {
        return !errors.isEmpty();
    }

    /** What was typed, without spaces around it. */
    String typed(String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
    }

    /** What was chosen of several. */
    Set<String> all(String field) {
        return Set.copyOf(sent.getOrDefault(field, List.of()));
    }

    LocalDate day(String field) {
        return found(field, Typed.day(typed(field)).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST)), FIRST);
    }

    /** A number that must be there. Range: both ends count. */
    BigDecimal number(String field, long least, long most) {
        return found(field, within(field, least, most), BigDecimal.ZERO);
    }

    /** The same, without decimals. */
    int whole(String field, long least, long most) {
        var number = within(field, least, most)
                .filter(one -> one.stripTrailingZeros().scale() <= 0);
        return found(field, number, BigDecimal.ZERO).intValue();
    }

    /** A number that may be left open. */
    Optional<BigDecimal> maybe(String field, long most) {
        return typed(field).isEmpty() ? Optional.empty() : Optional.of(number(field, 0, most));
    }

    <E extends Enum<E>> E choice(String field, Class<E> kind) {
        var constants = kind.getEnumConstants();
        return found(
                field,
                Arrays.stream(constants)
                        .filter(one -> one.name().equals(typed(field)))
                        .findFirst(),
                constants[0]);
    }

    <E extends Enum<E>> Set<E> choices(String field, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> all(field).contains(one.name()))
                .collect(Collectors.toSet());
    }

    private Optional<BigDecimal> within(String field, long least, long most) {
        return Typed.amount(typed(field))
                .filter(one ->
                        one.compareTo(BigDecimal.valueOf(least)) >= 0 && one.compareTo(BigDecimal.valueOf(most)) <= 0);
    }

    private <T> T found(String field, Optional<T> answer, T otherwise) {
        if (answer.isEmpty())
            errors.add(
                    FieldError.of(field, "reckon.wrong." + field + (typed(field).isEmpty() ? ".missing" : "")));
        return answer.orElse(otherwise);
    }
}
