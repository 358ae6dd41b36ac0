package nl.kansrijk.web.plan;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.MoreEdit;
import nl.kansrijk.plan.Standing;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking back together: what worked, what becomes different, and when next. Source: domain J5, every three months. */
@Controller
class LookBackPage {
    private final SheetDesk sheets;
    private final GoalPage.Around around;
    private final Norms norms;

    LookBackPage(SheetDesk sheets, GoalPage.Around around, Norms norms) {
        this.sheets = sheets;
        this.around = around;
        this.norms = norms;
    }

    @GetMapping("/klanten/{id}/plan/terugkijken")
    @Needs(Permission.CHANGE_PLAN)
    String ask(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var place = Place.file(id, actor, frame, session);
        return sheets.show(place, making(place, new Answers(Map.of())), model);
    }

    @PostMapping("/klanten/{id}/plan/terugkijken")
    @Needs(Permission.CHANGE_PLAN)
    String keep(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var place = Place.file(id, actor, frame, session);
        var answers = new Answers(sent);
        var edit = edit(answers, sent);
        return answers.good()
                ? sheets.keep(place, edit, new SheetDesk.Sent(sent, model, next), making(place, answers))
                : sheets.show(place, making(place, answers), model);
    }

    private MoreEdit.LookBack edit(Answers answers, Map<String, String> sent) {
        var words = answers.needed("woorden");
        var day = answers.neededDay("dag");
        var next = answers.neededDay("volgende");
        if (day.isAfter(around.today())) answers.wrong("dag", "plan.form.past");
        if (answers.good() && !next.isAfter(day)) answers.wrong("volgende", "plan.form.later");
        return new MoreEdit.LookBack(PlanDesk.form(sent), day, words, next);
    }

    private SheetDesk.Making making(Place place, Answers answers) {
        return (standing, since) -> view(place, answers, standing, since);
    }

    private SheetView view(Place place, Answers answers, Standing standing, List<String> since) {
        var words = place.words();
        var form = new SheetView.Form(
                "",
                place.path() + "/terugkijken",
                SheetDesk.hidden(standing, Map.of("nummer", answers.field("nummer"))),
                fields(answers, words),
                Map.of("", words.say("plan.keep")));
        return new SheetView(
                place.path(),
                words.say("planfile.back"),
                words.say("planfile.back.lead"),
                MoreWords.goals(standing.plan(), place),
                since,
                List.of(form));
    }

    private List<Field> fields(Answers answers, Words words) {
        LocalDate today = around.today();
        var next = today.plusDays(norms.on(today, "evaluation_days"));
        return List.of(
                new Field.Area(
                        answers.ask("woorden", "planfile.back.words", words),
                        answers.field("woorden"),
                        3,
                        Goal.LONGEST),
                new Field.Date(
                        answers.ask("dag", "planfile.back.day", words),
                        answers.typed("dag", today.toString()),
                        "",
                        today.toString()),
                new Field.Date(
                        answers.ask("volgende", "planfile.back.next", words),
                        answers.typed("volgende", next.toString()),
                        today.toString(),
                        ""));
    }
}
