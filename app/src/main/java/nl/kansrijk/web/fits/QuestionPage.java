package nl.kansrijk.web.fits;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.Weighing;
import nl.kansrijk.matching.Why;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans an open question of an explanation as a task for who guides the person. Silence is never a no: it is asked. */
@Controller
class QuestionPage {
    private static final int DAYS_TO_ASK = 7;

    private final Gate gate;
    private final Why why;
    private final Tasks tasks;
    private final WhyRows rows;

    QuestionPage(Gate gate, Why why, Tasks tasks, WhyRows rows) {
        this.gate = gate;
        this.why = why;
        this.tasks = tasks;
        this.rows = rows;
    }

    @PostMapping("/vacatures/{id}/waarom/{client}/vraag")
    @Needs(Permission.CHANGE_TASK)
    String plan(
            @PathVariable VacancyId id,
            @PathVariable(name = "client") Unnamed person,
            @RequestParam(name = "over", defaultValue = "") String criterion,
            @RequestParam(name = "formulier", defaultValue = "") String form,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        var client = person.client();
        var look = Look.by(actor, Permission.CHANGE_TASK).about(client).on("vacancy:" + id.value());
        boolean planned = gate.pass(
                look,
                passage -> question(client, id, criterion, frame.words(), passage)
                        .flatMap(words -> task(words, form, passage))
                        .map(task -> added(client, task, passage))
                        .orElse(false));
        if (planned) News.done(next, "why.planned");
        else News.warning(next, "why.planned.not");
        return "redirect:/vacatures/" + id.value() + "/waarom/" + person.key();
    }

    private Optional<String> question(ClientId client, VacancyId id, String criterion, Words words, Passage passage) {
        return why.pair(client, id, Weighing.asIs(), passage)
                .filter(Explained.class::isInstance)
                .map(Explained.class::cast)
                .flatMap(found -> rows.question(
                        Stream.concat(found.conditions().stream(), found.merits().stream())
                                .toList(),
                        criterion,
                        words));
    }

    private static Optional<NewTask> task(String words, String form, Passage passage) {
        var today = DutchTime.day(passage.at());
        var fields = Map.of(
                "words",
                words,
                "due",
                WorkingDays.from(today.plusDays(DAYS_TO_ASK)).toString(),
                "form",
                form);
        return NewTask.parse(fields, today) instanceof Parsed.Good<NewTask>(var task)
                ? Optional.of(task)
                : Optional.empty();
    }

    private boolean added(ClientId client, NewTask task, Passage passage) {
        tasks.add(client, task, passage);
        return true;
    }
}
