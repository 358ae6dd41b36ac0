package nl.kansrijk.takeover;

import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.takeover.Opened.Row;
import nl.kansrijk.takeover.Opened.Sheet;
import nl.kansrijk.takeover.Opened.Unreadable;

/**
 * Opens a file by what is in it, never by its name: a workbook or a text with separators. Unit: bytes, rows, columns. Limits:
 * 20 MB, 20,000 rows, 100 columns.
 */
final class TableFile {
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 100;

    private TableFile() {}

    static Opened open(byte[] bytes) {
        if (bytes.length == 0) return unreadable("empty");
        if (starts(bytes, 'P', 'K', 3, 4)) return WorkbookFile.open(bytes);
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) return unreadable("old-workbook");
        return SeparatedFile.open(bytes);
    }

    static Unreadable unreadable(String why) {
        return new Unreadable(Reason.of("import.unreadable." + why));
    }

    /** The first row that is not empty holds the names. */
    static Opened sheet(List<Row> all) {
        var filled = all.stream().filter(row -> !row.blank()).toList();
        if (filled.size() < 2) return unreadable("no-rows");
        if (filled.size() - 1 > MOST_ROWS)
            return new Unreadable(
                    new Reason("import.unreadable.many-rows", Map.of("most", Integer.toString(MOST_ROWS))));
        var names = filled.getFirst().cells().stream().map(String::strip).toList();
        if (names.size() < 2) return unreadable("one-column");
        if (names.size() > MOST_COLUMNS) return unreadable("many-columns");
        return new Sheet(names, filled.subList(1, filled.size()));
    }

    private static boolean starts(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) return false;
        for (int i = 0; i < signs.length; i++) if ((bytes[i] & 0xFF) != signs[i]) return false;
        return true;
    }
}
