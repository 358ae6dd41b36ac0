package nl.kansrijk.web.segments;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Lists;

/** The groups that were kept, by name. */
public record SegmentsView(List<Line> lines, Optional<Lists.Empty> empty) {
    public SegmentsView {
        lines = List.copyOf(lines);
    }

    /** One group: its rules in one line, and who kept it when. */
    public record Line(String name, String href, String rules, String kept) {}
}
