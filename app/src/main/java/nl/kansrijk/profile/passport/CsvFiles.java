package nl.kansrijk.profile.passport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        var lines = lines(text);
        if (lines.isEmpty()) return Rows.bad("empty", 0);
        if (!Set.copyOf(lines.getFirst().getHeader()).equals(COLUMNS)) return Rows.bad("columns", 0);
        var froms = lines.stream().map(row -> row.getField("provider").strip()).collect(Collectors.toSet());
        if (froms.size() > 1) return Rows.bad("providers", 0);
        var found = lines.stream()
                .map(row -> new Row(
                        row.getField("characteristic").strip(),
                        row.getField("item").strip(),
                        row.getField("value").strip(),
                        "TEST",
                        "",
                        row.getField("taken").strip()))
                .toList();
        return rows.read(Incoming.Kind.TEST, froms.iterator().next(), found, today);
    }

    private static List<NamedCsvRecord> lines(String text) {
        char comma = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (var csv = CsvReader.builder().fieldSeparator(comma).ofNamedCsvRecord(text)) {
            return csv.stream().collect(Collectors.toCollection(ArrayList::new));
        } catch (CsvParseException | java.io.IOException nonsense) {
            return List.of();
        }
    }
}
