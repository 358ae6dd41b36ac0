package nl.kansrijk.web.offers;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/**
 * The form of an instrument.
 *
 * @param lacks what is missing before it may be published, each by name
 * @param changed what its model says otherwise by now, when it was taken over
 */
public record EditView(
        String title,
        Target target,
        List<Part> parts,
        List<String> lacks,
        List<Action> ways,
        List<Difference> changed,
        Optional<String> wrong) {
    public EditView {
        parts = List.copyOf(parts);
        lacks = List.copyOf(lacks);
        ways = List.copyOf(ways);
        changed = List.copyOf(changed);
    }

    /** Where the form goes, with which number and version. */
    public record Target(String action, String id, int version) {}

    /** A group of questions. */
    public record Part(String title, List<Field> fields) {
        public Part {
            fields = List.copyOf(fields);
        }
    }

    /** One text as it is here and as its model says it now. */
    public record Difference(String field, String here, String model) {}

    /** Everything that is asked, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return parts.stream()
                .flatMap(part -> part.fields().stream())
                .map(Field::ask)
                .toList();
    }

    /** The own instruments of an organisation. */
    public record Kept(List<Line> lines, Optional<Lists.Empty> empty) {
        public Kept {
            lines = List.copyOf(lines);
        }
    }

    /** One of them: where it stands, and what it needs. */
    public record Line(String name, String href, String state, String note) {}
}
