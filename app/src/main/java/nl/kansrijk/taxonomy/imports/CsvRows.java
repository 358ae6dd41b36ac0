package nl.kansrijk.taxonomy.imports;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a CSV file row by row with its header; anything wrong with the file as a whole stops the import. */
final class CsvRows implements Rows {

    private final Source source;

    CsvRows(Source source) {
        this.source = source;
    }

    @Override
    public void each(List<String> needed, Consumer<Row> reader) {
        try (Reader text = new StrictUtf8(source.open()).text();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            read(csv.iterator(), needed, reader);
        } catch (IOException | UncheckedIOException | CsvParseException failure) {
            throw stopped(failure);
        }
    }

    private void read(Iterator<CsvRecord> records, List<String> needed, Consumer<Row> reader) {
        if (!records.hasNext()) throw new StoppedException(Problem.Kind.EMPTY_FILE, source.name(), "");
        Map<String, Integer> columns = columns(records.next(), needed);
        while (records.hasNext()) {
            CsvRecord next = records.next();
            if (next.getFieldCount() < columns.size() && !records.hasNext()) throw torn(next.getStartingLineNumber());
            reader.accept(new Row(next.getStartingLineNumber(), columns, next.getFields()));
        }
    }

    private Map<String, Integer> columns(CsvRecord header, List<String> needed) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++)
            columns.putIfAbsent(header.getField(i).strip(), i);
        for (String alternatives : needed)
            if (List.of(alternatives.split("\\|")).stream().noneMatch(columns::containsKey))
                throw new StoppedException(
                        Problem.Kind.COLUMN_MISSING, source.name(), alternatives.replace("|", " / "));
        return columns;
    }

    private StoppedException torn(long line) {
        return new StoppedException(Problem.Kind.TORN_FILE, source.name() + ":" + line, "");
    }

    private StoppedException stopped(Exception failure) {
        return new StoppedException(Problem.Kind.of(failure), source.name(), "");
    }
}
