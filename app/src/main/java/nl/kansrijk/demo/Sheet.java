package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import nl.kansrijk.shared.ShippedSheet;

/** A table of invented facts that ships with the product. */
final class Sheet {
    private Sheet() {}

    static List<NamedCsvRecord> rows(String file) {
        return ShippedSheet.rows("/demo/" + file);
    }

    static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    /** Words with spaces between; empty when there are none. */
    static List<String> words(NamedCsvRecord row, String column) {
        return ShippedSheet.words(row, column).toList();
    }
}
