package nl.kansrijk.web.clients;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.views.SavedView;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Lists.Empty;

/**
 * The caseload: whose, the sentence that says what is shown, counters, the search, rows or one of two empties, leafing.
 *
 * @param headings of the chosen columns
 * @param choosable whether rows can be chosen to do something with
 */
public record ClientsView(
        Above above,
        Search search,
        List<String> headings,
        List<ListLine> lines,
        boolean choosable,
        Optional<Empty> empty,
        Optional<Lists.Leaf> leaf,
        Choices choices) {
    public ClientsView {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /** Whose clients, what is shown, what is chosen in one line, the counters, and what is said of a list of the team. */
    public record Above(
            String shown,
            String chosen,
            List<Lists.Tab> whose,
            List<Lists.Counter> counters,
            List<Lists.Counter> labels,
            boolean team) {
        public Above {
            whose = List.copyOf(whose);
            counters = List.copyOf(counters);
            labels = List.copyOf(labels);
        }
    }

    /** The field for a name, the codes that stay as they are, and the name as a chip to take away. */
    public record Search(Field.Text name, List<Hidden> kept, List<Lists.Tab> chips) {}

    /** A code that goes along with a form. */
    public record Hidden(String name, String value) {}

    /** Order and columns to choose, lists that were kept, where the file is. */
    public record Choices(
            List<Hidden> kept,
            Field.Select order,
            Field.Checkboxes columns,
            List<Saved> saved,
            String codes,
            String file) {}

    /** A list that was kept; {@code press} takes it away, empty for that of a colleague. */
    public record Saved(SavedView view, String href, Optional<String> press) {}
}
