package nl.kansrijk.web.reckon;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/**
 * "Does work pay?" in the file of a client: the questions, what they come to, and what was kept before.
 *
 * @param number under which a sum is kept, so that sending twice keeps it once
 * @param keeps whether who looks may keep a sum
 */
public record PaysView(
        String path, String number, List<Field> fields, Optional<OutcomeView> outcome, boolean keeps, List<Kept> kept) {
    public PaysView {
        fields = List.copyOf(fields);
        kept = List.copyOf(kept);
    }

    /** The questions, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return fields.stream().map(Field::ask).toList();
    }

    /** A sum as it was kept: when and by whom, the rules of which day, and what it came to. */
    public record Kept(String title, String by, OutcomeView outcome) {}
}
