package nl.kansrijk.taxonomy.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the rows that were left out; remembers at most 100,000 of them, so that memory stays bounded. */
final class RefusedRows {

    private static final int REMEMBERED = 100_000;

    private final List<Refused> rows = new ArrayList<>();
    private long count;

    void add(String file, long line, Refused.Reason reason) {
        count++;
        if (rows.size() < REMEMBERED) rows.add(new Refused(file, line, reason));
    }

    void addAll(String file, Collection<Long> lines, Refused.Reason reason) {
        lines.stream().sorted().forEach(line -> add(file, line, reason));
    }

    List<Refused> rows() {
        return rows;
    }

    long count() {
        return count;
    }
}
