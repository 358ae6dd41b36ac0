package nl.kansrijk.web.routetable;

import java.util.List;
import nl.kansrijk.web.Lists;

/**
 * An advice reckoned again: the outcome in a sentence and how it differs, how it was made, what was advised and chosen, the rows, and
 * what was known then.
 */
public record ReplayView(
        Outcome outcome,
        List<Lists.Fact> made,
        List<Row> rows,
        List<String> tracks,
        List<Lists.Fact> chosen,
        Known known) {
    public ReplayView {
        made = List.copyOf(made);
        rows = List.copyOf(rows);
        tracks = List.copyOf(tracks);
        chosen = List.copyOf(chosen);
    }

    /** Whether it comes out the same, and in what it differs. */
    public record Outcome(boolean same, String says, List<String> differences) {
        public Outcome {
            differences = List.copyOf(differences);
        }
    }

    /** A row that held, with its number. */
    public record Row(String row, String text) {}

    /** What the table was asked, what did not count and why, and on how many statements it rests. */
    public record Known(List<Lists.Fact> inputs, List<String> missing, String basis) {
        public Known {
            inputs = List.copyOf(inputs);
            missing = List.copyOf(missing);
        }
    }
}
