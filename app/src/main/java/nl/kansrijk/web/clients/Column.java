package nl.kansrijk.web.clients;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Whose;

/** What can stand beside client and state in the list. Texts: {@code clients.column.…}. */
public enum Column {
    NEXT,
    CONTACT,
    APPOINTMENT,
    DAY,
    KNOWN,
    GUIDE;

    /** Until someone chooses; in a list of the team it matters whom to call. */
    static Set<Column> usual(Whose whose) {
        return whose == Whose.TEAM ? EnumSet.of(NEXT, GUIDE) : EnumSet.of(NEXT, CONTACT);
    }

    /** The columns of an address, such as {@code NEXT.GUIDE}; empty when there is none among them. */
    static Optional<Set<Column>> read(String codes) {
        var words = Set.of(codes.split("\\."));
        var found = EnumSet.noneOf(Column.class);
        for (var column : values()) if (words.contains(column.name())) found.add(column);
        return Optional.<Set<Column>>of(found).filter(columns -> !columns.isEmpty());
    }

    /** As they stand in an address, always in the same order. */
    static String written(Set<Column> columns) {
        return Arrays.stream(values()).filter(columns::contains).map(Enum::name).collect(Collectors.joining("."));
    }
}
