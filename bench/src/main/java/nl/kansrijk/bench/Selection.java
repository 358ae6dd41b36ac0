package nl.kansrijk.bench;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which marks are wanted; none named is all. */
record Selection(Set<String> names) {
    static final String EQUAL = "equal.results";

    Selection {
        names = Set.copyOf(names);
    }

    boolean has(String name) {
        return names.isEmpty() || names.contains(name);
    }

    boolean hasAny(Collection<String> some) {
        return some.stream().anyMatch(this::has);
    }

    /** Names that none of these measurements prints. */
    Set<String> unknown(List<Measurement> measurements) {
        var unknown = new TreeSet<>(names);
        measurements.forEach(measurement -> measurement.names().forEach(unknown::remove));
        return unknown;
    }
}
