package nl.kansrijk.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why this pair does or does not fit: the hard conditions apart, then what earns points, always in the same order.
 * {@code way} is the smallest set of trainings that opens every condition; empty when none is needed or none helps.
 * {@code fitsOnceAsked}: nothing stands in the way, but too little is known of the tasks of day one.
 */
public record Explanation(
        List<ExplainedLine> conditions,
        List<ExplainedLine> merits,
        Score score,
        OptionalInt dayOnePercent,
        boolean presentable,
        boolean fitsNow,
        boolean fitsOnceAsked,
        Optional<Way> way) {
    public Explanation {
        conditions = List.copyOf(conditions);
        merits = List.copyOf(merits);
    }
}
