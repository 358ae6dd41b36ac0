package nl.kansrijk.web.segments;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Lists;

/** One group: its rules, its size today, what usually helps it and what was measured. */
public record SegmentView(
        String name,
        String kept,
        BuilderView.Outcome outcome,
        List<Lists.Fact> pack,
        List<Measured> results,
        Optional<Action> back,
        List<Action> ways) {
    public SegmentView {
        pack = List.copyOf(pack);
        results = List.copyOf(results);
        ways = List.copyOf(ways);
    }

    /** What was measured on one day. */
    public record Measured(String when, String people, String risen, String by) {}
}
