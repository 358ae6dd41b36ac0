package nl.kansrijk.web.notes;

import java.util.List;
import nl.kansrijk.web.Field;

/**
 * The notes of one client and a form. {@code path} is where the form goes; {@code version} what it writes over; {@code warnings} is
 * what is told before keeping; {@code one} whether this is the page of one note with its versions.
 */
public record NotesView(String path, String back, boolean one, Form form, List<Line> lines) {
    public NotesView {
        lines = List.copyOf(lines);
    }

    /** The field, the number that makes twice once, whether the client reads it too, and what is told first. */
    public record Form(String number, int version, boolean shared, Field.Area words, List<String> warnings) {
        public Form {
            warnings = List.copyOf(warnings);
        }
    }

    /** One note or one version of it; {@code shared} whether the client reads it; {@code href} is where it is changed. */
    public record Line(String when, String by, String words, boolean shared, String href) {}
}
