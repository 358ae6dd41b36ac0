package nl.kansrijk.web.routetable;

import java.util.List;
import nl.kansrijk.web.Field;

/** The limits of a version to be moved, each with the rows that share it, and what is wrong with the table they would make. */
public record LimitsView(String base, String name, List<Group> groups, List<String> wrong) {
    public LimitsView {
        groups = List.copyOf(groups);
        wrong = List.copyOf(wrong);
    }

    /** The limits of one kind of input. */
    public record Group(String title, List<Field.Text> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /** All questions of it. */
    public List<Field.Ask> asks() {
        return groups.stream()
                .flatMap(group -> group.fields().stream())
                .map(Field::ask)
                .toList();
    }
}
