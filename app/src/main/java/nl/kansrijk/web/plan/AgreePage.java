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
import nl.kansrijk.plan.Plans;
import nl.kansrijk.plan.Plans.Written;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Agreeing on a step: the client says how sure it is to work out. Who is not sure enough is first helped to make the step smaller;
 * then the client decides. Source: domain J5.
 */
@Controller
class AgreePage {
    private static final String ASKED = "kleiner";
    private final PlanDesk desk;
    private final Plans plans;
    private final GoalPage.Around around;
    private final RuleParameters rules;

    AgreePage(PlanDesk desk, Plans plans, GoalPage.Around around, RuleParameters rules) {
        this.desk = desk;
        this.plans = plans;
        this.around = around;
        this.rules = rules;
    }

    @GetMapping("/mijn-plan/stap/{step}/afspreken")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String askMine(@PathVariable UUID step, Actor actor, Frame frame, Model model) {
        return show(Place.own(actor, frame), step, Typing.none(), model);
    }

    @GetMapping("/klanten/{id}/plan/stap/{step}/afspreken")
    @Needs(Permission.CHANGE_PLAN)
    String ask(
            @PathVariable ClientId id,
            @PathVariable UUID step,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        return show(Place.file(id, actor, frame, session), step, Typing.none(), model);
    }

    @PostMapping("/mijn-plan/stap/{step}/afspreken")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String agreeMine(
            @PathVariable UUID step,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        return agree(Place.own(actor, frame), step, sent, model, next);
    }

    @PostMapping("/klanten/{id}/plan/stap/{step}/afspreken")
    @Needs(Permission.CHANGE_PLAN)
    String agree(
            @PathVariable ClientId id,
            @PathVariable UUID step,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        return agree(Place.file(id, actor, frame, session), step, sent, model, next);
    }

    /** {@code smaller}: the step is not sure enough as it stands in the form. */
    private record Typing(
            Map<String, String> sent, List<FieldError> errors, List<Changed> since, Optional<Edit.Agree> smaller) {
        static Typing none() {
            return new Typing(Map.of(), List.of(), List.of(), Optional.empty());
        }
    }

    private String agree(Place place, UUID step, Map<String, String> sent, Model model, RedirectAttributes next) {
        var stood = desk.write(place, passage -> plans.of(place.client(), passage))
                .plan()
                .step(step);
        return switch (new PlanStepForm(sent, stood).agree(TypedWords.at(place), around.today())) {
            case Parsed.Bad<Edit.Agree>(var errors) ->
                show(place, step, new Typing(sent, errors, List.of(), Optional.empty()), model);
            case Parsed.Good<Edit.Agree>(var edit) ->
                unsure(edit) && sent.getOrDefault(ASKED, "").isEmpty()
                        ? show(place, step, new Typing(sent, List.of(), List.of(), Optional.of(edit)), model)
                        : keep(place, edit, sent, model, next);
        };
    }

    private String keep(Place place, Edit.Agree edit, Map<String, String> sent, Model model, RedirectAttributes next) {
        var written = desk.change(place, edit, sent);
        return written instanceof Written.Stale stale
                ? show(place, edit.line(), new Typing(sent, List.of(), stale.since(), Optional.empty()), model)
                : PlanDesk.told(place, written, "step.agreed", next);
    }

    private boolean unsure(Edit.Agree edit) {
        return edit.sure() < rules.value("intake.sureEnough", around.today());
    }

    private String show(Place place, UUID id, Typing typing, Model model) {
        var standing = desk.write(place, passage -> plans.of(place.client(), passage));
        var step = standing.plan().step(id).orElseThrow(NotHere::new);
        var goal = standing.plan().goal(step.goal()).orElseThrow(NotHere::new);
        var words = place.words();
        var form = new PlanStepForm(typing.sent(), Optional.of(step));
        var number = form.field("nummer").isEmpty() ? UUID.randomUUID().toString() : form.field("nummer");
        var title = place.say("step.agree");
        var view = new StepView(
                new StepView.Head(
                        place.path(), title, PlanViews.words(goal, words), PlanDesk.said(typing.since(), words)),
                new StepView.Sent(standing.version().number(), number, goal.id().toString(), id.toString()),
                form.fields(typing.errors(), around.today(), words).withoutWhy(),
                Optional.of(new StepView.Sure(
                        form.sure(typing.errors(), words),
                        typing.smaller().map(edit -> smaller(words)).orElse(List.of()))));
        return desk.show(place, "agree", title, view, model);
    }

    /** Questions that make a step smaller. */
    private static List<String> smaller(Words words) {
        return List.of(words.say("plan.smaller.less"), words.say("plan.smaller.help"), words.say("plan.smaller.later"));
    }
}
