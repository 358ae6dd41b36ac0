package nl.kansrijk.taxonomy.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be imported. */
public enum Kind {
    STARTER,
    GEO,
    ESCO,
    COMPETENTNL,
    NOC;

    /** The word on the command line: the name in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind a user can import by this word; empty for any other word. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind != STARTER && kind.word().equals(word))
                .findFirst();
    }

    /** Name of the folder below a data folder. */
    String folder() {
        return this == NOC ? "uwv-noc" : word();
    }
}
