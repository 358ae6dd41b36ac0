package nl.kansrijk.web.notes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.notes.Note;
import nl.kansrijk.casework.notes.Notes;
import nl.kansrijk.plain.Pushes;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Typed;

/**
 * What stands in the form for a note.
 *
 * @param fields as they are shown again
 * @param told what is told before keeping
 * @param version that is written over; 0 for a new note
 */
record NoteForm(Map<String, String> fields, List<FieldError> errors, List<Reason> told, int version) {
    static final String WORDS = "woorden";
    static final String PROMISE = "belofte";
    static final String DAY = "dag";
    static final String WHY = "reden";
    private static final String NUMBER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    NoteForm {
        fields = Map.copyOf(fields);
        errors = List.copyOf(errors);
        told = List.copyOf(told);
    }

    static NoteForm empty() {
        return new NoteForm(Map.of(), List.of(), List.of(), 0);
    }

    static NoteForm of(Note newest) {
        var fields = Map.of(WORDS, newest.words(), "delen", newest.shared() ? "ja" : "");
        return new NoteForm(fields, List.of(), List.of(), newest.version());
    }

    /** As it was sent, with every mistake in it. */
    static NoteForm sent(Map<String, String> sent, LocalDate today) {
        var form = new NoteForm(sent, List.of(), List.of(), Typed.version(sent));
        var errors = new ArrayList<FieldError>();
        if (form.words().isEmpty()) errors.add(FieldError.of(WORDS, "note.empty"));
        if (form.words().length() > Note.LONGEST) errors.add(FieldError.of(WORDS, "note.long"));
        if (!form.field("form").matches(NUMBER)) errors.add(FieldError.of(WORDS, "report.error.form"));
        if (form.promise(today) instanceof Parsed.Bad<Optional<NewTask>>(var wrong)) errors.addAll(wrong);
        return new NoteForm(sent, errors, List.of(), form.version());
    }

    /** What is promised in it, if anything. */
    Parsed<Optional<NewTask>> promise(LocalDate today) {
        if (field(PROMISE).isBlank() && field(DAY).isBlank()) return new Parsed.Good<>(Optional.empty());
        var asked = Map.of("words", field(PROMISE), "due", field(DAY), "form", field("form"));
        return switch (NewTask.parse(asked, today)) {
            case Parsed.Good<NewTask>(var task) -> new Parsed.Good<>(Optional.of(task));
            case Parsed.Bad<NewTask>(var errors) ->
                new Parsed.Bad<>(errors.stream().map(NoteForm::here).toList());
        };
    }

    /** To be kept, with what is to be told of note and promise; only when nothing is wrong. */
    Notes.Draft draft(LocalDate today) {
        var draft = Notes.Draft.of(words(), anyway(), UUID.fromString(field("form")));
        var told = promise(today) instanceof Parsed.Good<Optional<NewTask>>(var asked)
                ? draft.telling(asked.map(NewTask::warnings).orElse(List.of()))
                : draft;
        return shared() ? told.sharedWithClient() : told;
    }

    NoteForm wrong(String key) {
        return new NoteForm(fields, List.of(FieldError.of(WORDS, key)), List.of(), version);
    }

    /** With the words as they may be kept, and what is told about them. */
    NoteForm warned(Notes.Draft draft) {
        var kept = new java.util.HashMap<>(fields);
        kept.put(WORDS, draft.words());
        return new NoteForm(kept, List.of(), draft.warnings(), version);
    }

    /** Whether something that the client would read pushes. */
    boolean pushes() {
        return shared() && Pushes.in(words()) || Pushes.in(field(PROMISE));
    }

    /** Why it is right to go on; a number of a citizen is masked. */
    String why() {
        return FreeText.check(field(WHY).strip()).maskedText();
    }

    /** Whether to keep it whatever was told. */
    boolean anyway() {
        return field("toch").equals("ja");
    }

    String words() {
        return field(WORDS).strip();
    }

    boolean shared() {
        return field("delen").equals("ja");
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private static FieldError here(FieldError wrong) {
        return wrong.field().equals("due")
                ? FieldError.of(DAY, "note.promise.day.missing")
                : new FieldError(PROMISE, wrong.what());
    }
}
