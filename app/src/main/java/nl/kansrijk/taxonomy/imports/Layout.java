package nl.kansrijk.taxonomy.imports;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How a kind of file looks and where its rows go. Needed: names of columns, alternatives parted by a bar. Reader: turns
 * a row into waiting rows, or refuses it.
 */
record Layout(Pattern fileName, List<String> needed, Function<JdbcClient, Stage> stage, Reader reader) {

    /** Turns one row into rows for the stage. */
    interface Reader {
        void read(Row row, Taker taker);
    }

    /** Takes what a reader makes of a row. */
    interface Taker {
        void keep(@Nullable Object... values);

        void refuse(Refused.Reason reason);
    }

    static Layout of(String fileName, String needed, Function<JdbcClient, Stage> stage, Reader reader) {
        return new Layout(
                Pattern.compile(fileName, Pattern.CASE_INSENSITIVE), List.of(needed.split(" ")), stage, reader);
    }

    boolean reads(Source source) {
        return fileName.matcher(source.plainName()).matches();
    }
}
