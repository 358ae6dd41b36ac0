package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A table of invented facts that ships with the product. */
final class Sheet {
    private Sheet() {}

    static List<NamedCsvRecord> rows(String file) {
        var stream = Objects.requireNonNull(Sheet.class.getResourceAsStream("/demo/" + file), file);
        try (var csv = CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    /** Words with spaces between; empty when there are none. */
    static List<String> words(NamedCsvRecord row, String column) {
        return Arrays.stream(row.getField(column).split(" "))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
