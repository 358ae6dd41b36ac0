package nl.kansrijk.web.plan;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.Edit;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.Plans;
import nl.kansrijk.plan.Plans.Written;
import nl.kansrijk.plan.Standing;
import nl.kansrijk.plan.Step;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step, new or in other words. What was agreed is changed with a reason. */
@Controller
class PlanStepPage {
    private final PlanDesk desk;
    private final Plans plans;
    private final GoalPage.Around around;

    PlanStepPage(PlanDesk desk, Plans plans, GoalPage.Around around) {
        this.desk = desk;
        this.plans = plans;
        this.around = around;
    }

    @GetMapping("/mijn-plan/stap")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String askMine(@RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model) {
        return show(Place.own(actor, frame), new Typing(sent, List.of(), List.of()), model);
    }

    @GetMapping("/klanten/{id}/plan/stap")
    @Needs(Permission.CHANGE_PLAN)
    String ask(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        return show(Place.file(id, actor, frame, session), new Typing(sent, List.of(), List.of()), model);
    }

    @PostMapping("/mijn-plan/stap")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String keepMine(
            @RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        return keep(Place.own(actor, frame), sent, model, next);
    }

    @PostMapping("/klanten/{id}/plan/stap")
    @Needs(Permission.CHANGE_PLAN)
    String keep(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        return keep(Place.file(id, actor, frame, session), sent, model, next);
    }

    private record Typing(Map<String, String> sent, List<FieldError> errors, List<Changed> since) {}

    /** The goal it is towards, and the step as it stood; empty for a new one. */
    private record About(Goal goal, Optional<Step> step) {}

    private String keep(Place place, Map<String, String> sent, Model model, RedirectAttributes next) {
        var about = about(standing(place), sent);
        var form = new PlanStepForm(sent, about.step());
        return switch (form.parse(about.goal().id(), TypedWords.at(place), around.today())) {
            case Parsed.Bad<Edit.KeepStep>(var errors) -> show(place, new Typing(sent, errors, List.of()), model);
            case Parsed.Good<Edit.KeepStep>(var edit) -> {
                var written = desk.change(place, edit, sent);
                if (written instanceof Written.Stale stale)
                    yield show(place, new Typing(sent, List.of(), stale.since()), model);
                var said = PlanDesk.told(place, written, "step.kept", next);
                yield asksHowSure(written, edit.line())
                        ? "redirect:" + place.path() + "/stap/" + edit.line() + "/afspreken"
                        : said;
            }
        };
    }

    /** What is only an idea is next asked how sure it is. */
    private static boolean asksHowSure(Written written, UUID line) {
        return written instanceof Written.Kept kept
                && kept.now()
                        .plan()
                        .step(line)
                        .filter(step -> step.lane() == Step.Lane.IDEA)
                        .isPresent();
    }

    private String show(Place place, Typing typing, Model model) {
        var standing = standing(place);
        var about = about(standing, typing.sent());
        var form = new PlanStepForm(typing.sent(), about.step());
        var title = place.say(about.step().isPresent() ? "step.change" : "step.add");
        var number = form.field("nummer").isEmpty() ? UUID.randomUUID().toString() : form.field("nummer");
        var view = new StepView(
                new StepView.Head(
                        place.path(),
                        title,
                        PlanViews.words(about.goal(), place.words()),
                        PlanDesk.said(typing.since(), place.words())),
                new StepView.Sent(
                        standing.version().number(),
                        number,
                        about.goal().id().toString(),
                        about.step().map(step -> step.id().toString()).orElse("")),
                form.fields(typing.errors(), around.today(), place.words()),
                Optional.empty());
        return desk.show(place, "step", title, view, model);
    }

    private Standing standing(Place place) {
        return desk.write(place, passage -> plans.of(place.client(), passage));
    }

    /** Errors: {@link NotHere} for a goal or step that is not there. */
    private static About about(Standing standing, Map<String, String> sent) {
        var asked = sent.getOrDefault("welke", "");
        var step = Typed.number(asked).flatMap(standing.plan()::step);
        if (!asked.isEmpty() && step.isEmpty()) throw new NotHere();
        var goal = step.map(Step::goal)
                .or(() -> Typed.number(sent.getOrDefault("doel", "")))
                .flatMap(standing.plan()::goal)
                .orElseThrow(NotHere::new);
        return new About(goal, step);
    }
}
