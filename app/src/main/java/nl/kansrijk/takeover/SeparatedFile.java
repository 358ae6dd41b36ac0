package nl.kansrijk.takeover;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.takeover.Opened.Row;

/** A text with separators: comma, semicolon, tab or bar, whichever the first line has most; quoted cells may hold line ends. */
final class SeparatedFile {
    private static final String SEPARATORS = ";,\t|";

    private SeparatedFile() {}

    static Opened open(byte[] bytes) {
        Optional<String> text = Letters.of(bytes);
        if (text.isEmpty()) return TableFile.unreadable("no-table");
        if (text.get().chars().filter(sign -> sign == '"').count() % 2 == 1) return TableFile.unreadable("torn");
        try {
            return TableFile.sheet(rows(text.get()));
        } catch (CsvParseException | UncheckedIOException | IOException broken) {
            return TableFile.unreadable("no-table");
        }
    }

    private static List<Row> rows(String text) throws IOException {
        var rows = new ArrayList<Row>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (var line : csv) {
                rows.add(new Row((int) line.getStartingLineNumber(), line.getFields()));
                if (rows.size() > TableFile.MOST_ROWS + 1) return rows;
            }
        }
        return rows;
    }

    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var bare = first.replaceAll("\"[^\"]*\"", "");
        return (char) SEPARATORS
                .chars()
                .reduce((best, next) -> count(bare, next) > count(bare, best) ? next : best)
                .orElseThrow();
    }

    private static long count(String line, int sign) {
        return line.chars().filter(one -> one == sign).count();
    }
}
