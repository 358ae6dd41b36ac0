package nl.kansrijk.taxonomy.imports;

import java.util.List;
import java.util.Map;

/** One row of a file, read by the names of its columns. */
record Row(long line, Map<String, Integer> columns, List<String> fields) {

    /** The first of these columns that the file has; empty when it has none of them or the cell is empty. */
    String text(String... names) {
        for (String name : names) {
            Integer at = columns.get(name);
            if (at != null && at < fields.size()) return fields.get(at).strip();
        }
        return "";
    }

    boolean has(String name) {
        return columns.containsKey(name);
    }

    boolean holdsNul() {
        return fields.stream().anyMatch(field -> field.indexOf('\0') >= 0);
    }
}
