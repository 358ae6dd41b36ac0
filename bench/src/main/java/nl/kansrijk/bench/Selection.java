package nl.kansrijk.bench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which marks are wanted; none named is all. */
record Selection(Set<String> names) {
    static final String EQUAL = "equal.results";
    static final List<String> ALL = List.of(
            "best50.p50.ratio.lucene",
            "best50.p99.ratio.lucene",
            "best50.p50.ratio.postgresql",
            "best50.p50.ms",
            "best50.p99.ms",
            EQUAL,
            "memory.bytes.per.person");

    Selection {
        names = Set.copyOf(names);
    }

    boolean has(String... some) {
        return names.isEmpty() || List.of(some).stream().anyMatch(names::contains);
    }

    Set<String> unknown() {
        var unknown = new TreeSet<>(names);
        ALL.forEach(unknown::remove);
        return unknown;
    }
}
