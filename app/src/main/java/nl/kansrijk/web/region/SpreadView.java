package nl.kansrijk.web.region;

import java.util.List;
import nl.kansrijk.web.Lists;

/** Two ways to propose people beside each other: how often people are proposed, and what it does for employers. */
public record SpreadView(
        List<Lists.Tab> tabs,
        UnlockView.Choice choice,
        String finding,
        List<Lists.Fact> now,
        List<Row> times,
        List<Row> more,
        String average,
        String why,
        BehindView.People people,
        String source) {
    public SpreadView {
        tabs = List.copyOf(tabs);
        now = List.copyOf(now);
        times = List.copyOf(times);
        more = List.copyOf(more);
    }

    /** One figure both ways; bars 0..100 of the longest, 0 where a bar would say nothing. */
    public record Row(String name, UnlockView.Part best, UnlockView.Part fair) {}
}
