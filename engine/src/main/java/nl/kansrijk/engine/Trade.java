package nl.kansrijk.engine;

import java.util.OptionalInt;
import java.util.Set;

/** The trade of a job: occupation, sector and the agreements offered. */
public record Trade(OptionalInt occupation, OptionalInt sector, Set<Agreement> agreements) {
    public Trade {
        agreements = Set.copyOf(agreements);
    }
}
