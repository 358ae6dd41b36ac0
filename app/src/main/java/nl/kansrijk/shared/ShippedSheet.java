package nl.kansrijk.shared;

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
import java.util.stream.Stream;

/**
 * A table that ships with the product. Shape: UTF-8, semicolons between unless said otherwise, the first line names the
 * columns, a line that starts with # says something about it.
 */
public final class ShippedSheet {
    private ShippedSheet() {}

    /** Every line of the table at this place, such as {@code /profile/activities.csv}. Errors: NullPointerException names it. */
    public static List<NamedCsvRecord> rows(String file) {
        return rows(file, ';');
    }

    /** The same of a table with this sign between its columns. */
    public static List<NamedCsvRecord> rows(String file, char between) {
        var stream = Objects.requireNonNull(ShippedSheet.class.getResourceAsStream(file), file);
        try (var csv = CsvReader.builder()
                .fieldSeparator(between)
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The words in this column, with spaces between them; nothing when there are none. */
    public static Stream<String> words(NamedCsvRecord row, String column) {
        return Arrays.stream(row.getField(column).split(" ")).filter(word -> !word.isBlank());
    }
}
