package nl.kansrijk.web.reckon;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/** One sum: its questions and, when they are answered, what it comes to. */
public record ReckonView(String title, String lead, String path, List<Field> fields, Optional<OutcomeView> outcome) {
    public ReckonView {
        fields = List.copyOf(fields);
    }

    /** The questions, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return fields.stream().map(Field::ask).toList();
    }

    /** One sum to choose. */
    public record Card(String title, String lead, String href) {}
}
