package nl.kansrijk.web.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.casework.notes.Note;
import nl.kansrijk.casework.notes.Notes;
import nl.kansrijk.shared.Reason;

/** What stands in the form of a note: words, whether the client reads them, what is wrong or told, and the version it writes over. */
record Entered(String words, boolean shared, Optional<String> wrong, List<Reason> warnings, int version) {
    static final Entered NOTHING = new Entered("", false, Optional.empty(), List.of(), 0);

    Entered {
        warnings = List.copyOf(warnings);
    }

    static Entered of(Map<String, String> sent, int version) {
        return new Entered(words(sent), shares(sent), Optional.empty(), List.of(), version);
    }

    /** As this note stands. */
    static Entered of(Note note) {
        return new Entered(note.words(), note.shared(), Optional.empty(), List.of(), note.version());
    }

    /** With the words as they may be kept. */
    Entered kept(Notes.Draft draft) {
        return new Entered(draft.words(), shared, wrong, warnings, version);
    }

    Entered wrong(String what) {
        return new Entered(words, shared, Optional.of(what), List.of(), version);
    }

    Entered warned(List<Reason> told) {
        return new Entered(words, shared, Optional.empty(), told, version);
    }

    /** The key of what is wrong with what was sent. */
    static Optional<String> wrong(Map<String, String> sent) {
        if (words(sent).isEmpty()) return Optional.of("note.empty");
        if (words(sent).length() > Note.LONGEST) return Optional.of("note.long");
        return sent.getOrDefault("form", "").matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.empty()
                : Optional.of("report.error.form");
    }

    /** Of what was sent, when nothing is wrong with it. */
    static Notes.Draft draft(Map<String, String> sent) {
        var draft = Notes.Draft.of(
                words(sent),
                sent.getOrDefault("toch", "").equals("ja"),
                UUID.fromString(sent.getOrDefault("form", "")));
        return shares(sent) ? draft.sharedWithClient() : draft;
    }

    private static boolean shares(Map<String, String> sent) {
        return sent.getOrDefault("delen", "").equals("ja");
    }

    private static String words(Map<String, String> sent) {
        return sent.getOrDefault("woorden", "").strip();
    }
}
