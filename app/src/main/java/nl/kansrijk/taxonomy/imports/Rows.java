package nl.kansrijk.taxonomy.imports;

import java.util.List;
import java.util.function.Consumer;

/** Reads a file row by row; anything wrong with the file as a whole stops the import. */
interface Rows {

    /** Tells every row. Needed: names of columns, alternatives parted by a bar. */
    void each(List<String> needed, Consumer<Row> reader);

    static Rows of(Source source) {
        return source.plainName().endsWith(".csv") ? new CsvRows(source) : new RdfRows(source);
    }
}
