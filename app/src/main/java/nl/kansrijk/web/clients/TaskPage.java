package nl.kansrijk.web.clients;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tasks for one client: add, finish, take the finishing back. */
@Controller
class TaskPage {
    private final CaseFile file;
    private final Tasks tasks;
    private final Clock clock;

    TaskPage(CaseFile file, Tasks tasks, Clock clock) {
        this.file = file;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping("/klanten/{id}/taken")
    @Needs(Permission.CHANGE_TASK)
    String ask(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        file.open(actor, Permission.CHANGE_TASK, id, session, passage -> tasks.of(id, passage));
        var fields = Map.of(
                "due",
                WorkingDays.from(today().plusWeeks(1)).toString(),
                "form",
                UUID.randomUUID().toString());
        return show(id, fields, List.of(), frame, model);
    }

    @PostMapping("/klanten/{id}/taken")
    @Needs(Permission.CHANGE_TASK)
    String add(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        return switch (NewTask.parse(sent, today())) {
            case Parsed.Bad<NewTask>(var errors) -> show(id, sent, errors, frame, model);
            case Parsed.Good<NewTask>(var task) -> {
                file.open(actor, Permission.CHANGE_TASK, id, session, passage -> {
                    tasks.add(id, task, passage);
                    return task;
                });
                tell(task, next);
                yield back(id);
            }
        };
    }

    /** The client called and reached nobody. */
    @PostMapping("/klanten/{id}/gemist")
    @Needs(Permission.CHANGE_TASK)
    String missed(@PathVariable ClientId id, Actor actor, HttpSession session, RedirectAttributes next) {
        file.open(actor, Permission.CHANGE_TASK, id, session, passage -> {
            tasks.call(id, Reason.of("task.missed-call"), passage);
            return id;
        });
        News.done(next, "missed.done");
        return back(id);
    }

    @PostMapping("/klanten/{id}/taken/{task}/klaar")
    @Needs(Permission.CHANGE_TASK)
    String finish(
            @PathVariable ClientId id,
            @PathVariable UUID task,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        mark(id, actor, session, passage -> tasks.finish(task, passage));
        News.done(next, "task.finished");
        return back(id);
    }

    @PostMapping("/klanten/{id}/taken/{task}/heropenen")
    @Needs(Permission.CHANGE_TASK)
    String reopen(
            @PathVariable ClientId id,
            @PathVariable UUID task,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        mark(id, actor, session, passage -> tasks.reopen(task, passage));
        News.done(next, "task.reopened");
        return back(id);
    }

    private void mark(ClientId id, Actor actor, HttpSession session, Function<Passage, Optional<Task>> step) {
        if (file.open(actor, Permission.CHANGE_TASK, id, session, step).isEmpty()) throw new NotHere();
    }

    private static void tell(NewTask task, RedirectAttributes next) {
        if (task.warnings().isEmpty()) News.done(next, "task.added");
        else News.warning(next, task.warnings().getFirst().key());
    }

    private String show(ClientId id, Map<String, String> fields, List<FieldError> errors, Frame frame, Model model) {
        var words = frame.words();
        var what = ask("words", errors, words).hinted(words.say("task.ask.words.hint"));
        var due = new Field.Date(ask("due", errors, words), fields.getOrDefault("due", ""), today().toString(), "");
        var number = fields.getOrDefault("form", UUID.randomUUID().toString());
        var text = new Field.Area(what, fields.getOrDefault("words", ""), 3, NewTask.LONGEST);
        model.addAttribute("form", new TaskForm("/klanten/" + id.value(), number, text, due));
        model.addAttribute("frame", frame.titled(words.say("task.title")));
        return "clients/task";
    }

    private static Field.Ask ask(String name, List<FieldError> errors, Words words) {
        return Field.Ask.of(name, words.say("task.ask." + name)).wrongAmong(errors, words);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private static String back(ClientId id) {
        return "redirect:/klanten/" + id.value() + "#taken";
    }
}
