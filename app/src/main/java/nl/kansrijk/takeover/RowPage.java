package nl.kansrijk.takeover;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.takeover.TakeOver.LineState;

/** Some rows of a file, in the order of the file. {@code found} counts them all. */
public record RowPage(List<Row> rows, int found) {
    /** Rows on one page. */
    public static final int SIZE = 20;

    public RowPage {
        rows = List.copyOf(rows);
    }

    /** One row: its number in the file, the name in it, what is wrong, and what is asked of who looks. */
    public record Row(int nr, String name, LineState state, List<Wrong> wrong, Optional<Reason> question) {
        public Row {
            wrong = List.copyOf(wrong);
        }
    }

    /** A value that is wrong, and why. */
    public record Wrong(Heading heading, String value, Reason why) {}

    /** What someone decides about a row. */
    public enum Choice {
        SAVE,
        SKIP,
        SAME,
        OTHER
    }
}
