package nl.kansrijk.takeover;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Name and address of a row, put together from their parts. */
final class RowNames {
    private RowNames() {}

    /** First name or else initials, infix and last name; or the whole name as one cell has it. */
    static Optional<String> of(Map<Heading, String> values) {
        var last = values.get(Heading.LAST_NAME);
        if (last == null)
            return Optional.ofNullable(values.get(Heading.FULL_NAME)).map(RowNames::turned);
        var first = Optional.ofNullable(values.get(Heading.FIRST_NAME))
                .or(() -> Optional.ofNullable(values.get(Heading.INITIALS)));
        return Optional.of(joined(" ", first.orElse(""), values.getOrDefault(Heading.INFIX, ""), last));
    }

    /** Where a missing name is asked. */
    static Heading asked(Map<Heading, String> values) {
        return values.containsKey(Heading.FIRST_NAME) || values.containsKey(Heading.INITIALS)
                ? Heading.LAST_NAME
                : Heading.FULL_NAME;
    }

    /** Street and house, postcode and town on one line, as far as they are known. */
    static String address(Map<Heading, String> values) {
        var house = values.getOrDefault(Heading.HOUSE, "") + values.getOrDefault(Heading.ADDITION, "");
        return joined(
                ", ",
                joined(" ", values.getOrDefault(Heading.STREET, ""), house),
                joined(
                        " ",
                        values.getOrDefault(Heading.POSTCODE, "").toUpperCase(java.util.Locale.ROOT),
                        values.getOrDefault(Heading.TOWN, "")));
    }

    /** "Berg, A. van den" is "A. van den Berg". */
    private static String turned(String name) {
        var parts = name.split(",", 2);
        return parts.length == 2 ? joined(" ", parts[1].strip(), parts[0].strip()) : name;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
