package nl.kansrijk.engine;

import java.util.OptionalInt;
import java.util.Set;

/**
 * The trade of a job: occupation, sector and the agreements offered. Studied: work that usually asks a study of years, so
 * that what is learned in weeks opens it by its certificate or its Dutch only. Gives:
 * what such work gives of the things that people like to do, by code. Kind: of occupations that are much alike, by code; no
 * sector has the same code. Source: skill levels 3 and 4 and sub-major groups of ISCO-08.
 */
public record Trade(
        OptionalInt occupation,
        OptionalInt sector,
        Set<Agreement> agreements,
        boolean studied,
        Set<Integer> gives,
        OptionalInt kind) {
    public Trade {
        agreements = Set.copyOf(agreements);
        gives = Set.copyOf(gives);
    }

    /** Work of which nobody said what it is like. */
    public Trade(
            OptionalInt occupation,
            OptionalInt sector,
            Set<Agreement> agreements,
            boolean studied,
            Set<Integer> gives) {
        this(occupation, sector, agreements, studied, gives, OptionalInt.empty());
    }

    /** Work that can be learned while working or in weeks. */
    public Trade(OptionalInt occupation, OptionalInt sector, Set<Agreement> agreements) {
        this(occupation, sector, agreements, false, Set.of(), OptionalInt.empty());
    }
}
