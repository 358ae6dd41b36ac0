package nl.kansrijk.start.evaluate;

import java.nio.file.Path;
import java.util.Map;

/** One row of a file with named columns. */
record Row(Path file, Map<String, String> fields) {

    /** What stands in this column, perhaps nothing; refuses a row without it, as the last one of a torn file. */
    String of(String column) {
        String field = fields.get(column);
        if (field == null)
            throw new UnreadableException(
                    file + " lacks the column " + column + " in at least one row; fetch it again.");
        return field;
    }
}
