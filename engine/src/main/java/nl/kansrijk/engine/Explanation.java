package nl.kansrijk.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why this pair does or does not fit: the hard conditions apart, then what earns points, always in the same order.
 * {@code after} is how it stands after the smallest set of trainings that closes every known gap; empty when none is needed or helps.
 * {@code fitsOnceAsked}: nothing stands in the way but a question that comes first; there is no way then, as a training answers
 * no question.
 */
public record Explanation(
        List<ExplainedLine> conditions,
        List<ExplainedLine> merits,
        Score score,
        OptionalInt dayOnePercent,
        boolean presentable,
        boolean fitsNow,
        boolean fitsOnceAsked,
        Optional<Fit> after) {
    public Explanation {
        conditions = List.copyOf(conditions);
        merits = List.copyOf(merits);
    }

    /** The conditions that surely stand in the way, hardest first; of equals the work of day one itself. */
    public List<ExplainedLine> inTheWay() {
        return conditions.stream()
                .filter(line -> line.hurdle().inTheWay())
                .sorted(Comparator.comparing(ExplainedLine::hurdle)
                        .reversed()
                        .thenComparing(line -> !line.id().equals("day-one")))
                .toList();
    }

    /** The trainings that come first, without what they change. */
    public Optional<Way> way() {
        return after.map(Fit::way);
    }
}
