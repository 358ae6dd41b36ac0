package nl.kansrijk.taxonomy.imports;

import java.util.Locale;

/** What can be imported; the word of the command line is the name in small letters. */
public enum Kind {
    STARTER,
    GEO,
    ESCO,
    COMPETENTNL,
    NOC;

    /** Name of the folder below the data folder, and word on the command line. */
    public String folder() {
        return this == NOC ? "uwv-noc" : name().toLowerCase(Locale.ROOT);
    }
}
