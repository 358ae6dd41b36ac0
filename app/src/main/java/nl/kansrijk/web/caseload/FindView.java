package nl.kansrijk.web.caseload;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/** What was typed, who was found in the own caseload, and word of a client of a colleague. */
public record FindView(Field.Text what, Optional<String> shown, List<Line> lines, Optional<String> elsewhere) {
    public FindView {
        lines = List.copyOf(lines);
    }

    /** Someone who was found. */
    public record Line(String name, String href, String state) {}
}
