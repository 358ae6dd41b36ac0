package nl.kansrijk.web.offers;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/** What was found: the sentence that says what is shown, the questions above it, and each offer. */
public record OffersView(
        String shown,
        Filters filters,
        List<Line> lines,
        Optional<Lists.Empty> empty,
        Optional<Lists.Leaf> leaf,
        List<Action> ways) {
    public OffersView {
        lines = List.copyOf(lines);
        ways = List.copyOf(ways);
    }

    /** The questions above the list; open when one of them was answered. */
    public record Filters(Field.Text words, List<Field.Select> selects, List<Lists.Tab> chips) {
        public Filters {
            selects = List.copyOf(selects);
            chips = List.copyOf(chips);
        }

        /** Whether more was chosen than words. */
        public boolean chosen() {
            return selects.stream().anyMatch(one -> !one.value().isEmpty());
        }
    }

    /** One offer: what it is, what it does, who offers it, and for professionals how strong the evidence is. */
    public record Line(
            String title, String href, String kind, String summary, String facts, List<String> codes, String evidence) {
        public Line {
            codes = List.copyOf(codes);
        }
    }
}
