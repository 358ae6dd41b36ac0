package nl.kansrijk.web.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.Workday;
import nl.kansrijk.casework.Workday.Postponed;
import nl.kansrijk.casework.Workday.Why;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Vandaag" of who works with clients: one list, urgent first; finish, take that back, put off with a reason. */
@Controller
class WorkdayPage {
    /** How far something can be put off, in days. */
    static final int FURTHEST = 92;

    private final Gate gate;
    private final WorkdayDesk desk;
    private final Workday workday;
    private final Tasks tasks;
    private final Clock clock;

    WorkdayPage(Gate gate, WorkdayDesk desk, Workday workday, Tasks tasks, Clock clock) {
        this.gate = gate;
        this.desk = desk;
        this.workday = workday;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping("/mijn-dag")
    @Needs(Permission.WORKDAY)
    String today(Actor actor, Frame frame, Model model) {
        model.addAttribute("page", desk.view(actor, today(), frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("workday.title")));
        return "caseload/workday";
    }

    @PostMapping("/mijn-dag/{client}/{task}/klaar")
    @Needs(Permission.CHANGE_TASK)
    String finish(@PathVariable ClientId client, @PathVariable UUID task, Actor actor, RedirectAttributes next) {
        mark(client, actor, passage -> tasks.finish(task, passage));
        News.done(next, "workday.finished");
        return "redirect:/mijn-dag";
    }

    @PostMapping("/mijn-dag/{client}/{task}/open")
    @Needs(Permission.CHANGE_TASK)
    String reopen(@PathVariable ClientId client, @PathVariable UUID task, Actor actor, RedirectAttributes next) {
        mark(client, actor, passage -> tasks.reopen(task, passage));
        News.done(next, "task.reopened");
        return "redirect:/mijn-dag";
    }

    @PostMapping("/mijn-dag/{client}/{task}/uitstellen")
    @Needs(Permission.CHANGE_TASK)
    String putOff(
            @PathVariable ClientId client,
            @PathVariable UUID task,
            @RequestParam Map<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        var day = day(sent.getOrDefault("dag", ""));
        var why = Arrays.stream(Why.values())
                .filter(one -> one.name().equals(sent.get("reden")))
                .findFirst();
        if (day.isEmpty() || why.isEmpty()) {
            News.warning(next, day.isEmpty() ? "postpone.error.day" : "postpone.error.why");
            return "redirect:/mijn-dag";
        }
        Postponed came = gate.pass(
                Look.by(actor, Permission.CHANGE_TASK).about(client),
                passage -> workday.postpone(client, task, day.get(), why.get(), passage));
        switch (came) {
            case Postponed.Done done -> News.done(next, "postpone.done", day.get());
            case Postponed.Urgent urgent -> News.warning(next, "postpone.urgent");
            case Postponed.Unknown unknown -> throw new NotHere();
        }
        return "redirect:/mijn-dag";
    }

    private void mark(ClientId client, Actor actor, Function<Passage, Optional<Task>> step) {
        var look = Look.by(actor, Permission.CHANGE_TASK).about(client);
        if (gate.pass(look, step).isEmpty()) throw new NotHere();
    }

    private Optional<LocalDate> day(String typed) {
        var today = today();
        return Typed.day(typed).filter(day -> day.isAfter(today) && !day.isAfter(today.plusDays(FURTHEST)));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
