package nl.kansrijk.taxonomy.imports;

import java.util.Locale;

/** A row that was left out: which file, which line (the header is line 1 unless comments precede it), and why. */
public record Refused(String file, long line, Reason reason) {

    /** Why a row was left out. */
    public enum Reason {
        BAD_CODE,
        NO_LABEL,
        DOUBLED,
        UNKNOWN_CONCEPT,
        UNKNOWN_REGION,
        BAD_VALUE,
        BAD_CHARACTER,
        WRONG_FIELD_COUNT;

        /** Key of the words in the bundles. */
        public String messageKey() {
            return "taxonomy.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
