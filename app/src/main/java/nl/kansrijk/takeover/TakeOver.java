package nl.kansrijk.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A file on its way in.
 *
 * @param source name of the system it comes from
 * @param observedOn day on which the file was true
 * @param counts rows in each state; a state without rows is left out
 */
public record TakeOver(
        UUID id,
        State state,
        String source,
        LocalDate observedOn,
        Preset preset,
        List<Column> columns,
        Map<LineState, Integer> counts) {
    public TakeOver {
        columns = List.copyOf(columns);
        counts = Map.copyOf(counts);
    }

    /** Where it is: choosing columns, checking rows, coming in, stopped halfway (what came in stays in), done. */
    public enum State {
        COLUMNS,
        CHECK,
        RUNNING,
        STOPPED,
        DONE
    }

    /** Where one row is. The last three are the ends. */
    public enum LineState {
        NEW,
        READY,
        WRONG,
        LINK,
        ASK,
        SKIP,
        MADE,
        LINKED,
        SKIPPED
    }

    /** One column: its name in the file, what stands in the first rows, and what it was taken for. */
    public record Column(String name, List<String> samples, Optional<Heading> heading) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /** How many rows are in this state. */
    public int count(LineState line) {
        return counts.getOrDefault(line, 0);
    }

    /** How many rows the file has. */
    public int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many rows have come to their end. */
    public int ended() {
        return count(LineState.MADE) + count(LineState.LINKED) + count(LineState.SKIPPED);
    }
}
