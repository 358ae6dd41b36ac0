package nl.kansrijk.takeover;

import java.util.List;
import nl.kansrijk.shared.Reason;

/** What opening a file gave. */
sealed interface Opened {
    /** A table: the names of the columns, and the rows under them. */
    record Sheet(List<String> names, List<Row> rows) implements Opened {
        public Sheet {
            names = List.copyOf(names);
            rows = List.copyOf(rows);
        }
    }

    /** No table; nothing was kept. */
    record Unreadable(Reason why) implements Opened {}

    /** One row as it stands in the file, with its number there, counted from 1. */
    record Row(int nr, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
