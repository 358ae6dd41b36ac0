package nl.kansrijk.web.rules;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/** The rules on one day, subject by subject. */
public record RulesView(Filters filters, String shown, List<Part> parts, Optional<Lists.Empty> empty) {
    public RulesView {
        parts = List.copyOf(parts);
    }

    /** What to look for. */
    public record Filters(Field.Text words, Field.Date day, Field.Select subject) {}

    /** The rules of one subject. */
    public record Part(String title, String count, boolean open, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One rule: its value on the day, since when, and how sure it is. */
    public record Line(String name, String href, String value, String since, String certainty) {}
}
