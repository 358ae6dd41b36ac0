package nl.kansrijk.web;

import java.util.List;
import java.util.Optional;

/**
 * A vacancy for a client or a person for a vacancy: the same anatomy for both.
 * {@code id} is a code for the page, never a name. {@code facts} is one line ("Van Rijn Logistiek · Moerdijk · 14 km").
 */
public record ChanceCardView(
        String id,
        String title,
        String facts,
        Optional<String> badge,
        List<Bar> bars,
        List<Line> lines,
        List<Action> actions,
        Optional<Action> main) {
    public ChanceCardView {
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
        actions = List.copyOf(actions);
    }
}
