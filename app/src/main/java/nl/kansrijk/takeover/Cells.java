package nl.kansrijk.takeover;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of a file: its cells as they stood there, and what was mended by hand since. Mended values count.
 *
 * @param extra whether the row has more cells than the file has columns
 */
record Cells(List<String> cells, Map<String, String> mended, boolean extra) {
    private static final JsonMapper JSON = new JsonMapper();

    Cells {
        cells = List.copyOf(cells);
        mended = Map.copyOf(mended);
    }

    static Cells of(List<String> cells, int columns) {
        boolean more = cells.size() > columns
                && cells.subList(columns, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        return new Cells(cells.subList(0, Math.min(columns, cells.size())), Map.of(), more);
    }

    /** The values by what they are; a heading without a value is left out. */
    Map<Heading, String> values(Mapping mapping) {
        Map<Heading, String> values = new EnumMap<>(Heading.class);
        for (var heading : Heading.values()) {
            var value = mended.getOrDefault(
                    heading.name(),
                    mapping.column(heading)
                            .filter(at -> at < cells.size())
                            .map(cells::get)
                            .orElse(""));
            var tidy = value.replaceAll("[\\p{Cntrl}\\p{Zs}]+", " ").strip();
            if (!tidy.isEmpty()) values.put(heading, tidy);
        }
        return values;
    }

    /** The same with these values mended; cells too many are left out from now on. */
    Cells with(Map<Heading, String> values) {
        var all = new HashMap<>(mended);
        values.forEach((heading, value) -> all.put(heading.name(), value));
        return new Cells(cells, all, false);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    static Cells read(String written) {
        return JSON.readValue(written, Cells.class);
    }
}
