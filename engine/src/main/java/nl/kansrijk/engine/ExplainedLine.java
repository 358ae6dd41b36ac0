package nl.kansrijk.engine;

import java.util.List;
import java.util.UUID;

/**
 * One line of an explanation. Points in fixed point, summed exactly over the lines of a side. {@code hurdle}: what it puts in
 * the way, none where it is no condition. {@code helpedBy}: the trainings that alone make this line better; none for what
 * nobody asked yet.
 */
public record ExplainedLine(
        String id,
        boolean hard,
        Verdict verdict,
        Hurdle hurdle,
        int value,
        Points toJob,
        Points toClient,
        List<UUID> helpedBy) {
    public ExplainedLine {
        helpedBy = List.copyOf(helpedBy);
    }

    /** Whether it is a question that comes before everything else. */
    public boolean askFirst() {
        return hurdle == Hurdle.ASKED_FIRST;
    }

    /** Points earned of the most that could be earned; 0 of 0 when the line does not count on this side. */
    public record Points(long earned, long most) {}
}
