package nl.kansrijk.triage;

import java.util.Arrays;
import java.util.Optional;

/** Why people choose another route than was advised. Names: {@code triage.override.<name>}. Source: domain e.5. */
public enum Deviation {
    O1,
    O2,
    O3,
    O4,
    O5,
    O6,
    O7,
    /** The advice is not right: word for who keeps the table. */
    O8;

    /** Fewest characters of the words with {@link #O8}. */
    public static final int FEWEST = 20;

    /** The reason with this code; empty for anything else. */
    public static Optional<Deviation> find(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst();
    }
}
