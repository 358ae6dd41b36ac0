package nl.kansrijk.web.notes;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Promised;
import nl.kansrijk.casework.Promises;
import nl.kansrijk.casework.notes.Note;
import nl.kansrijk.casework.notes.Notes;
import nl.kansrijk.casework.notes.Notes.Written;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.notes.Gently.Tried;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes in the file of a client: write, promise something with it, read, change with every version kept. */
@Controller
class NotesPage {
    private final CaseFile file;
    private final Notes notes;
    private final Promises promises;
    private final NoteWords noteWords;
    private final Gently gently;
    private final Clock clock;

    NotesPage(CaseFile file, Notes notes, Promises promises, NoteWords noteWords, Gently gently, Clock clock) {
        this.file = file;
        this.notes = notes;
        this.promises = promises;
        this.noteWords = noteWords;
        this.gently = gently;
        this.clock = clock;
    }

    /** What a page is shown with. */
    private record Around(ClientId client, Actor actor, Frame frame, HttpSession session, Model model) {
        String path() {
            return "/klanten/" + client.value() + "/aantekeningen";
        }
    }

    private record Found(List<Note> notes, List<Promised> promises, boolean rests) {}

    @GetMapping("/klanten/{id}/aantekeningen")
    @Needs(Permission.NOTES)
    String list(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        return all(NoteForm.empty(), new Around(id, actor, frame, session, model));
    }

    @PostMapping("/klanten/{id}/aantekeningen")
    @Needs(Permission.WRITE_NOTE)
    String write(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var around = new Around(id, actor, frame, session, model);
        var form = NoteForm.sent(sent, today());
        if (!form.errors().isEmpty()) return all(form, around);
        Tried tried = file.open(actor, Permission.WRITE_NOTE, id, session, passage -> write(id, form, passage));
        if (tried.written() instanceof Written.Warned) return all(form.warned(tried.draft()), around);
        News.done(next, "note.done");
        return "redirect:" + around.path();
    }

    private Tried write(ClientId id, NoteForm form, Passage passage) {
        var tried = gently.keep(id, form, draft -> notes.write(id, draft, passage), passage);
        if (tried.written() instanceof Written.Kept
                && form.promise(today()) instanceof Parsed.Good<Optional<NewTask>>(var promise))
            promise.ifPresent(asked -> promises.make(id, asked, passage));
        return tried;
    }

    @GetMapping("/klanten/{id}/aantekeningen/{note}")
    @Needs(Permission.NOTES)
    String open(
            @PathVariable ClientId id,
            @PathVariable UUID note,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        return one(note, Optional.empty(), new Around(id, actor, frame, session, model));
    }

    @PostMapping("/klanten/{id}/aantekeningen/{note}")
    @Needs(Permission.WRITE_NOTE)
    String change(
            @PathVariable ClientId id,
            @PathVariable UUID note,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var around = new Around(id, actor, frame, session, model);
        var form = NoteForm.sent(sent, today());
        if (!form.errors().isEmpty()) return one(note, Optional.of(form), around);
        Tried tried = file.open(
                actor,
                Permission.WRITE_NOTE,
                id,
                session,
                passage -> gently.keep(
                        id, form, draft -> notes.change(id, note, form.version(), draft, passage), passage));
        var told = form.warned(tried.draft());
        return switch (tried.written()) {
            case Written.Warned warned -> one(note, Optional.of(told), around);
            case Written.Stale stale -> one(note, Optional.of(told.wrong("note.stale")), around);
            case Written.Unknown unknown -> throw new NotHere();
            case Written.Kept kept -> {
                News.done(next, "note.done");
                yield "redirect:" + around.path();
            }
        };
    }

    private String all(NoteForm form, Around around) {
        var client = around.client();
        Found found = file.open(
                around.actor(),
                Permission.NOTES,
                client,
                around.session(),
                passage -> new Found(
                        notes.of(client, passage), promises.of(client, passage), gently.rests(client, passage)));
        var said = new NoteWords.Said(form, found.promises(), found.rests(), today());
        return show(noteWords.all(found.notes(), said, around.path(), around.actor(), around.frame()), around);
    }

    private String one(UUID note, Optional<NoteForm> sent, Around around) {
        var client = around.client();
        Found found = file.open(
                around.actor(),
                Permission.NOTES,
                client,
                around.session(),
                passage -> new Found(notes.versions(client, note, passage), List.of(), gently.rests(client, passage)));
        if (found.notes().isEmpty()) throw new NotHere();
        var form = sent.orElseGet(() -> NoteForm.of(found.notes().getFirst()));
        var said = new NoteWords.Said(form, List.of(), found.rests(), today());
        return show(noteWords.one(found.notes(), said, around.path(), around.actor(), around.frame()), around);
    }

    private static String show(NotesView page, Around around) {
        around.model().addAttribute("page", page);
        around.model()
                .addAttribute(
                        "frame", around.frame().titled(around.frame().words().say("note.title")));
        return "notes/notes";
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
