package nl.kansrijk.web.notes;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.notes.Note;
import nl.kansrijk.casework.notes.Notes;
import nl.kansrijk.casework.notes.Notes.Written;
import nl.kansrijk.profile.Current;
import nl.kansrijk.profile.CurrentRows;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes in the file of a client: write, read, change with every version kept. */
@Controller
class NotesPage {
    private final CaseFile file;
    private final Notes notes;
    private final Accounts accounts;
    private final Jobs jobs;
    private final CurrentRows rows;

    NotesPage(CaseFile file, Notes notes, Accounts accounts, Jobs jobs, CurrentRows rows) {
        this.file = file;
        this.notes = notes;
        this.accounts = accounts;
        this.jobs = jobs;
        this.rows = rows;
    }

    /** What a page is shown with. */
    private record Around(ClientId client, Actor actor, Frame frame, HttpSession session, Model model) {
        String path() {
            return "/klanten/" + client.value() + "/aantekeningen";
        }
    }

    @GetMapping("/klanten/{id}/aantekeningen")
    @Needs(Permission.NOTES)
    String list(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        return all(Entered.NOTHING, new Around(id, actor, frame, session, model));
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
        var typed = Entered.of(sent, 0);
        var wrong = Entered.wrong(sent);
        if (wrong.isPresent()) return all(typed.wrong(wrong.get()), around);
        var draft = Entered.draft(sent);
        Written written =
                file.open(actor, Permission.WRITE_NOTE, id, session, passage -> notes.write(id, draft, passage));
        if (written instanceof Written.Warned(var warnings))
            return all(typed.kept(draft).warned(warnings), around);
        News.done(next, "note.done");
        return "redirect:" + around.path();
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
        var typed = Entered.of(sent, Typed.version(sent));
        var wrong = Entered.wrong(sent);
        if (wrong.isPresent()) return one(note, Optional.of(typed.wrong(wrong.get())), around);
        var draft = Entered.draft(sent);
        Written written = file.open(
                actor,
                Permission.WRITE_NOTE,
                id,
                session,
                passage -> notes.change(id, note, typed.version(), draft, passage));
        return switch (written) {
            case Written.Warned(var warnings) ->
                one(note, Optional.of(typed.kept(draft).warned(warnings)), around);
            case Written.Stale stale -> one(note, Optional.of(typed.kept(draft).wrong("note.stale")), around);
            case Written.Unknown unknown -> throw new NotHere();
            case Written.Kept kept -> {
                News.done(next, "note.done");
                yield "redirect:" + around.path();
            }
        };
    }

    private String all(Entered typed, Around around) {
        var found = read(around, passage -> notes.of(around.client(), passage));
        return show(found, typed, around.path(), "/klanten/" + around.client().value(), around);
    }

    private String one(UUID note, Optional<Entered> typed, Around around) {
        var found = read(around, passage -> notes.versions(around.client(), note, passage));
        if (found.notes().isEmpty()) throw new NotHere();
        var newest = found.notes().getFirst();
        var shown = typed.orElseGet(() -> Entered.of(newest));
        return show(found, shown, around.path() + "/" + note, around.path(), around);
    }

    /** Notes of someone, and whether this someone needs rest now: then less is asked and less is written. Source: row 2-31. */
    private record Read(List<Note> notes, boolean rests) {}

    private Read read(Around around, Function<Passage, List<Note>> work) {
        return file.open(around.actor(), Permission.NOTES, around.client(), around.session(), passage -> {
            var current = jobs.quietly(() -> rows.of(around.client()));
            return new Read(work.apply(passage), current.filter(Current::paused).isPresent());
        });
    }

    private String show(Read found, Entered typed, String path, String back, Around around) {
        var words = around.frame().words();
        boolean one = back.endsWith("/aantekeningen");
        var ask = Field.Ask.of("woorden", words.say(one ? "note.ask.change" : "note.ask"))
                .hinted(words.say(found.rests() ? "note.hint.rest" : "note.hint"))
                .wrongWhen(typed.wrong().map(words::say));
        var form = new NotesView.Form(
                UUID.randomUUID().toString(),
                typed.version(),
                typed.shared(),
                new Field.Area(ask, typed.words(), 5, Note.LONGEST),
                typed.warnings().stream()
                        .map(warning -> words.say(warning.key()))
                        .toList());
        var names = accounts.of(around.actor().tenant()).stream().collect(Collectors.toMap(Account::id, Account::name));
        var lines = found.notes().stream()
                .map(note ->
                        line(note, names.getOrDefault(note.by(), words.say("mandate.gone")), one ? "" : path, words))
                .toList();
        around.model().addAttribute("page", new NotesView(path, back, one, form, lines));
        around.model().addAttribute("frame", around.frame().titled(words.say("note.title")));
        return "notes/notes";
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
