package nl.kansrijk.web.plan;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.Edit;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.GoalLibrary;
import nl.kansrijk.plan.Plans;
import nl.kansrijk.plan.Plans.Written;
import nl.kansrijk.plan.Standing;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A goal: choosing one by its subject or in own words, with a first small step; and saying it in other words later. */
@Controller
class GoalPage {
    private final PlanDesk desk;
    private final Plans plans;
    private final GoalLibrary library;
    private final Tellings tellings;
    private final Around around;

    GoalPage(PlanDesk desk, Plans plans, GoalLibrary library, Tellings tellings, Around around) {
        this.desk = desk;
        this.plans = plans;
        this.library = library;
        this.tellings = tellings;
        this.around = around;
    }

    /** The clock, and the texts in Dutch. */
    @Component
    record Around(Clock clock, MessageSource messages) {
        LocalDate today() {
            return DutchTime.day(clock.instant());
        }

        Words dutch() {
            return new Words(messages, Locale.of("nl"));
        }
    }

    @GetMapping("/mijn-plan/doel")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String askMine(@RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model) {
        return show(Place.own(actor, frame), new Typing(sent, List.of(), List.of()), model);
    }

    @GetMapping("/klanten/{id}/plan/doel")
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

    @PostMapping("/mijn-plan/doel")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String keepMine(
            @RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        return keep(Place.own(actor, frame), sent, model, next);
    }

    @PostMapping("/klanten/{id}/plan/doel")
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

    /** What stands in the form, what is wrong with it, and what another changed meanwhile. */
    private record Typing(Map<String, String> sent, List<FieldError> errors, List<Changed> since) {}

    private record Found(Standing standing, Tellings.Told told) {}

    private String keep(Place place, Map<String, String> sent, Model model, RedirectAttributes next) {
        var before = before(desk.write(place, passage -> plans.of(place.client(), passage)), sent);
        var rules = new GoalForm.Rules(library, around.dutch(), TypedWords.at(place), around.today());
        return switch (new GoalForm(sent, before).parse(rules)) {
            case Parsed.Bad<Edit.KeepGoal>(var errors) -> show(place, new Typing(sent, errors, List.of()), model);
            case Parsed.Good<Edit.KeepGoal>(var edit) -> {
                var written = desk.change(place, edit, sent);
                yield written instanceof Written.Stale stale
                        ? show(place, new Typing(sent, List.of(), stale.since()), model)
                        : PlanDesk.told(place, written, "goal.kept", next);
            }
        };
    }

    private String show(Place place, Typing typing, Model model) {
        var found = desk.write(place, passage -> found(place.client(), passage));
        var form = new GoalForm(typing.sent(), before(found.standing(), typing.sent()));
        var words = new GoalWords(library, around.today(), found.told());
        var view = words.view(place, form, found.standing(), typing.errors());
        var title = place.say(form.before().isPresent() ? "goal.change" : "goal.add");
        model.addAttribute("since", PlanDesk.said(typing.since(), place.words()));
        return desk.show(place, "goal", title, view, model);
    }

    private Found found(ClientId client, Passage passage) {
        return new Found(plans.of(client, passage), tellings.of(client, passage));
    }

    /** The goal that is said in other words; empty for a new one. Errors: {@link NotHere} for a goal that is not there. */
    private static Optional<Goal> before(Standing standing, Map<String, String> sent) {
        var asked = sent.getOrDefault("doel", "");
        if (asked.isEmpty()) return Optional.empty();
        var goal = Typed.number(asked).flatMap(standing.plan()::goal);
        if (goal.isEmpty()) throw new NotHere();
        return goal;
    }
}
