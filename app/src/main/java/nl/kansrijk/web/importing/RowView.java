package nl.kansrijk.web.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.web.Field;

/**
 * One row of the file as it is shown: what stands in the file, what is wrong with a field for each, what is asked, and the
 * buttons. Fresh: it was changed just now.
 */
public record RowView(
        int nr,
        UUID file,
        String title,
        String state,
        Optional<String> question,
        List<Field.Text> fields,
        List<Button> buttons,
        Back back) {
    public RowView {
        fields = List.copyOf(fields);
        buttons = List.copyOf(buttons);
    }

    /** A button: what it sends and what it says. */
    public record Button(String value, String label, boolean main) {}

    /** The list to come back to, and whether this row was changed just now. */
    public record Back(String shown, int page, boolean fresh) {}
}
