package nl.kansrijk.bench.rivals;

import java.io.IOException;
import nl.kansrijk.engine.columns.Person;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;

/** Puts people into an index of Lucene: a term for each skill, packed values beside it, sorted by rows of the map. */
final class Shelving {
    static final String SKILL = "skill";
    static final String PLACE = "place";
    static final String LEVELS = "levels";
    static final String HOLDS = "holds";
    private static final int ROW_METRES = 10_000;
    private static final int MIDDLE = 1 << 25;

    private Shelving() {}

    static void fill(Directory folder, Iterable<Person> people) throws IOException {
        var settings = new IndexWriterConfig();
        settings.setIndexSort(new Sort(new SortField(PLACE, SortField.Type.LONG)));
        settings.setRAMBufferSizeMB(512);
        settings.setUseCompoundFile(false);
        try (var writer = new IndexWriter(folder, settings)) {
            for (var person : people) writer.addDocument(document(person));
            writer.forceMerge(1);
        }
    }

    private static Document document(Person person) {
        var document = new Document();
        for (int code : person.skills().codes())
            document.add(new StringField(SKILL, Integer.toString(code), Field.Store.NO));
        document.add(new NumericDocValuesField(LEVELS, person.meets().levels()));
        document.add(new NumericDocValuesField(HOLDS, person.meets().holds()));
        document.add(new NumericDocValuesField(
                PLACE,
                place(row(person.spot().y()), person.spot().x(), person.spot().y())));
        return document;
    }

    static int row(int y) {
        return Math.floorDiv(y, ROW_METRES) + MIDDLE / ROW_METRES + 1;
    }

    static int low(int row) {
        return (row - MIDDLE / ROW_METRES - 1) * ROW_METRES;
    }

    static int high(int row) {
        return low(row + 1) - 1;
    }

    /** Row, then x, then y within the row: sorts from west to east and holds the exact spot. */
    static long place(int row, int x, int y) {
        return ((long) row << 26 | x + MIDDLE) << 16 | y - low(row);
    }

    static int x(long place) {
        return (int) (place >> 16 & (1 << 26) - 1) - MIDDLE;
    }

    static int y(long place) {
        return low((int) (place >> 42)) + (int) (place & 0xffff);
    }
}
