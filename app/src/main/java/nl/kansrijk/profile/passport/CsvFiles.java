package nl.kansrijk.profile.passport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.profile.passport.Rows.Row;
import org.springframework.stereotype.Component;

/** Test results as CSV: {@code provider;taken;characteristic;item;value}, one result a line, all of one provider and day. */
@Component
class CsvFiles {
    private static final Set<String> COLUMNS = Set.of("provider", "taken", "characteristic", "item", "value");
    private final Rows rows;

    CsvFiles(Rows rows) {
        this.rows = rows;
    }

    ReadFile read(String text, LocalDate today) {
        var read = lines(text);
        if (read.isEmpty()) return Rows.bad("csv", 0);
        var lines = read.get();
        if (lines.isEmpty()) return Rows.bad("empty", 0);
        var columns = lines.getFirst().getFields().stream().map(String::strip).toList();
        if (columns.size() != COLUMNS.size() || !columns.containsAll(COLUMNS)) return Rows.bad("columns", 0);
        var rows = lines.subList(1, lines.size());
        if (rows.isEmpty()) return Rows.bad("empty", 0);
        if (rows.stream().anyMatch(row -> row.getFieldCount() != columns.size())) return Rows.bad("csv", 0);
        return made(rows, columns, today);
    }

    private ReadFile made(List<CsvRecord> rows, List<String> columns, LocalDate today) {
        var froms = rows.stream().map(row -> field(row, columns, "provider")).collect(Collectors.toSet());
        if (froms.size() > 1) return Rows.bad("providers", 0);
        var found = rows.stream()
                .map(row -> new Row(
                        field(row, columns, "characteristic"),
                        field(row, columns, "item"),
                        field(row, columns, "value"),
                        "TEST",
                        "",
                        field(row, columns, "taken")))
                .toList();
        return this.rows.read(Incoming.Kind.TEST, froms.iterator().next(), found, today);
    }

    private static String field(CsvRecord row, List<String> columns, String name) {
        return row.getField(columns.indexOf(name)).strip();
    }

    /** Every line with the names of the columns first; empty when it is no table at all. */
    private static Optional<List<CsvRecord>> lines(String text) {
        char comma = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (var csv = CsvReader.builder().fieldSeparator(comma).ofCsvRecord(text)) {
            return Optional.of(csv.stream().toList());
        } catch (CsvParseException | java.io.IOException nonsense) {
            return Optional.empty();
        }
    }
}
