package nl.kansrijk.web.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Promised;
import nl.kansrijk.casework.notes.Note;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.PromiseLine;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Puts notes and what was promised in words. */
@Component
class NoteWords {
    private static final int ROWS = 5;
    private final Accounts accounts;

    NoteWords(Accounts accounts) {
        this.accounts = accounts;
    }

    /** What stands in the form, what the client was promised until this day, and whether the client needs rest. */
    record Said(NoteForm form, List<Promised> promises, boolean rests, LocalDate today) {}

    /** The notes of a client, each with the way to change it; {@code path} is this page. */
    NotesView all(List<Note> found, Said said, String path, Actor actor, Frame frame) {
        var words = frame.words();
        var form = said.form();
        var promise = new NotesView.Promise(
                Field.Text.of(
                        ask(NoteForm.PROMISE, "note.promise", form, words)
                                .hinted(words.say("note.promise.hint"))
                                .optional(),
                        form.field(NoteForm.PROMISE),
                        NewTask.LONGEST),
                new Field.Date(
                        ask(NoteForm.DAY, "note.promise.day", form, words).sometimes(),
                        form.field(NoteForm.DAY),
                        said.today().toString(),
                        ""));
        return new NotesView(
                path,
                path.substring(0, path.lastIndexOf('/')),
                form(said, "note.ask", Optional.of(promise), words),
                lines(found, path, actor, words),
                PromiseLine.of(said.promises(), said.today(), words));
    }

    /** One note with all its versions. */
    NotesView one(List<Note> versions, Said said, String path, Actor actor, Frame frame) {
        var words = frame.words();
        return new NotesView(
                path + "/" + versions.getFirst().thread(),
                path,
                form(said, "note.ask.change", Optional.empty(), words),
                lines(versions, "", actor, words),
                List.of());
    }

    private static NotesView.Form form(Said said, String question, Optional<NotesView.Promise> promise, Words words) {
        var form = said.form();
        var ask = ask(NoteForm.WORDS, question, form, words)
                .hinted(words.say(said.rests() ? "note.hint.rest" : "note.hint"));
        return new NotesView.Form(
                UUID.randomUUID().toString(),
                form.version(),
                form.shared(),
                new Field.Area(ask, form.words(), ROWS, Note.LONGEST),
                promise,
                form.told().stream().map(told -> words.say(told.key())).toList(),
                Gently.pushes(form.told()) ? Optional.of(why(form, words)) : Optional.empty());
    }

    private static Field.Text why(NoteForm form, Words words) {
        var ask = ask(NoteForm.WHY, "note.push.why", form, words)
                .hinted(words.say(form.anyway() ? "note.push.why.missing" : "note.push.why.hint"));
        return Field.Text.of(ask.sometimes(), form.field(NoteForm.WHY), NewTask.LONGEST);
    }

    private static Field.Ask ask(String name, String question, NoteForm form, Words words) {
        return Field.Ask.of(name, words.say(question)).wrongAmong(form.errors(), words);
    }

    private List<NotesView.Line> lines(List<Note> found, String path, Actor actor, Words words) {
        Map<UserId, String> names =
                accounts.of(actor.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name));
        return found.stream()
                .map(note -> line(note, names.getOrDefault(note.by(), words.say("mandate.gone")), path, words))
                .toList();
    }

    private static NotesView.Line line(Note note, String by, String path, Words words) {
        var version = note.version() > 1 ? " · " + words.say("note.version", note.version()) : "";
        return new NotesView.Line(
                words.moment(note.at()) + version,
                by,
                note.words(),
                note.shared(),
                path.isEmpty() ? "" : path + "/" + note.thread());
    }
}
