package nl.kansrijk.casework.notes;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes of who guides a client. A number of a citizen is masked; words about illness and alike are told before anything is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notes {
    private static final int MOST = 200;
    private final NoteTable table;

    Notes(NoteTable table) {
        this.table = table;
    }

    /**
     * What was typed: the words as they may be kept, what to tell about them, whether to keep them anyway and to share
     * them with the client, and the form's number.
     */
    public record Draft(String words, List<Reason> warnings, boolean anyway, boolean shared, UUID form) {
        public Draft {
            warnings = List.copyOf(warnings);
        }

        /** Checks the words. */
        public static Draft of(String typed, boolean anyway, UUID form) {
            var checked = FreeText.check(typed);
            return new Draft(checked.maskedText(), checked.warnings(), anyway, false, form);
        }

        /** The same, with more to tell first. */
        public Draft telling(List<Reason> more) {
            return new Draft(
                    words,
                    Stream.concat(warnings.stream(), more.stream()).distinct().toList(),
                    anyway,
                    shared,
                    form);
        }

        /** The same, to be read by the client too. */
        public Draft sharedWithClient() {
            return new Draft(words, warnings, anyway, true, form);
        }

        /** The same, to be asked once more whatever was pressed. */
        public Draft asked() {
            return new Draft(words, warnings, false, shared, form);
        }

        /** Whether there is something to tell first. */
        public boolean stops() {
            return !warnings.isEmpty() && !anyway;
        }
    }

    /** What came of writing. */
    public sealed interface Written {
        /** It stands. */
        record Kept() implements Written {}

        /** Something in it must be told first; nothing is kept. */
        record Warned(List<Reason> warnings) implements Written {}

        /** Someone changed it meanwhile; nothing is kept. */
        record Stale() implements Written {}

        /** There is no such note here. */
        record Unknown() implements Written {}
    }

    /** The newest version of each note, newest first. */
    public List<Note> of(ClientId client, Passage passage) {
        shown(client, passage);
        return table.newest(client, MOST);
    }

    /** All versions of one note, newest first; none when it is unknown here. */
    public List<Note> versions(ClientId client, UUID thread, Passage passage) {
        shown(client, passage);
        return table.versions(client, thread);
    }

    /** The notes that are shared with the client, newest first. */
    public List<Note> shared(ClientId client, Passage passage) {
        shown(client, passage);
        return table.shared(client, MOST);
    }

    /** Writes a new note. */
    public Written write(ClientId client, Draft draft, Passage passage) {
        shown(client, passage);
        return keep(client, UUID.randomUUID(), 0, draft, passage);
    }

    /** Writes a new version over this one; the old one stays in the history. */
    public Written change(ClientId client, UUID thread, int version, Draft draft, Passage passage) {
        return versions(client, thread, passage).isEmpty()
                ? new Written.Unknown()
                : keep(client, thread, version, draft, passage);
    }

    private Written keep(ClientId client, UUID thread, int version, Draft draft, Passage passage) {
        if (table.sent(draft.form())) return new Written.Kept();
        if (draft.stops()) return new Written.Warned(draft.warnings());
        var newest = table.versions(client, thread).stream()
                .findFirst()
                .map(Note::version)
                .orElse(0);
        if (newest != version) return new Written.Stale();
        var note = new Note(
                thread,
                version + 1,
                draft.words(),
                !draft.warnings().isEmpty(),
                draft.shared(),
                passage.at(),
                passage.actor().user());
        table.keepBack(client, thread);
        return table.add(client, note, draft.form(), passage) ? new Written.Kept() : new Written.Stale();
    }

    private static void shown(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.NOTES);
    }
}
