package nl.kansrijk.taxonomy.imports;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/** Reads a CSV file row by row with its header; anything wrong with the file as a whole stops the import. */
final class CsvRows {

    private final Source source;

    CsvRows(Source source) {
        this.source = source;
    }

    void each(List<String> needed, Consumer<Row> reader) {
        try (Reader text = text();
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

    private Reader text() throws IOException {
        Reader text = new BufferedReader(
                new InputStreamReader(
                        source.open(),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
        return text;
    }

    private StoppedException torn(long line) {
        return new StoppedException(Problem.Kind.TORN_FILE, source.name() + ":" + line, "");
    }

    private StoppedException stopped(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException)
                return new StoppedException(Problem.Kind.NOT_UTF8, source.name(), "");
            if (cause instanceof EOFException || cause instanceof ZipException)
                return new StoppedException(Problem.Kind.TORN_FILE, source.name(), "");
        }
        return new StoppedException(Problem.Kind.NOT_READABLE, source.name(), "");
    }
}
