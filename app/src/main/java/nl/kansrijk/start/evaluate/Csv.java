package nl.kansrijk.start.evaluate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Files with a header line or with one object a line, plain or packed with gzip. */
final class Csv {

    private Csv() {}

    /** All rows; refuses a file that is not there, torn or empty. */
    static List<Row> rows(Path file) {
        try (Reader text = open(file);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().allowMissingFields(true).ofNamedCsvRecord(text)) {
            List<Row> rows =
                    csv.stream().map(row -> new Row(file, row.getFieldsAsMap())).toList();
            if (rows.isEmpty()) throw new UnreadableException(file + " has no rows.");
            return rows;
        } catch (IOException | UncheckedIOException | CsvParseException torn) {
            throw torn(file, torn);
        }
    }

    /** All lines that hold something. */
    static List<String> lines(Path file) {
        try (BufferedReader text = new BufferedReader(open(file))) {
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException | UncheckedIOException torn) {
            throw torn(file, torn);
        }
    }

    static UnreadableException torn(Path file, Exception why) {
        return new UnreadableException(file + " is torn or not of the expected kind; fetch it again.", why);
    }

    private static Reader open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new UnreadableException("There is no file " + file + ".");
        InputStream bytes = Files.newInputStream(file);
        if (file.toString().endsWith(".gz")) bytes = new GZIPInputStream(bytes);
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
}
