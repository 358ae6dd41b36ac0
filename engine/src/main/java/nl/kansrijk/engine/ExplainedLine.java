package nl.kansrijk.engine;

import java.util.List;
import java.util.UUID;

/**
 * One line of an explanation. Points in fixed point, summed exactly over the lines of a side. {@code helpedBy}: the
 * trainings that alone make this line better; none for what nobody asked yet.
 */
public record ExplainedLine(
        String id,
        boolean hard,
        Verdict verdict,
        boolean askFirst,
        int value,
        Points toJob,
        Points toClient,
        List<UUID> helpedBy) {
    public ExplainedLine {
        helpedBy = List.copyOf(helpedBy);
    }

    /** Points earned of the most that could be earned; 0 of 0 when the line does not count on this side. */
    public record Points(long earned, long most) {}
}
