package nl.kansrijk.web.routetable;

import java.util.List;
import nl.kansrijk.web.Field;

/** The limits of a version to be moved, each with the rows that share it, and what is wrong with the table they would make. */
public record LimitsView(String base, String name, List<Field.Text> fields, List<String> wrong) {
    public LimitsView {
        fields = List.copyOf(fields);
        wrong = List.copyOf(wrong);
    }

    /** All questions of it. */
    public List<Field.Ask> asks() {
        return fields.stream().map(Field::ask).toList();
    }
}
