package nl.kansrijk.web.mandates;

import java.util.List;
import nl.kansrijk.web.notes.SentLetters;
import nl.kansrijk.web.notes.SharedNotes;
import nl.kansrijk.web.portal.SaidView;

/**
 * What a representative may read of the person and where to answer. {@code path} is the address of the page; {@code may} says
 * what the mandate is about.
 */
public record ReadAlongView(
        String path,
        String name,
        List<String> may,
        List<Part> parts,
        List<SentLetters.Line> letters,
        List<SharedNotes.Line> notes) {
    public ReadAlongView {
        may = List.copyOf(may);
        parts = List.copyOf(parts);
        letters = List.copyOf(letters);
        notes = List.copyOf(notes);
    }

    /** One panel; {@code answers} whether the mandate lets answer here. */
    public record Part(String title, boolean answers, List<SaidView> said) {
        public Part {
            said = List.copyOf(said);
        }
    }

    /** Whether there is nothing to read. */
    public boolean empty() {
        return parts.isEmpty() && letters.isEmpty() && notes.isEmpty();
    }
}
