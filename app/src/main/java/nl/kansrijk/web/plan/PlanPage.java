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
import nl.kansrijk.plan.Step;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan itself, its board, and the small steps on it: begun, worked out, stopped, and a goal that is reached. */
@Controller
class PlanPage {
    private final PlanDesk desk;
    private final Seeing seeing;
    private final PlanViews views;

    PlanPage(PlanDesk desk, Seeing seeing, PlanViews views) {
        this.desk = desk;
        this.seeing = seeing;
        this.views = views;
    }

    @GetMapping("/mijn-plan")
    @Needs(Permission.OWN_PLAN)
    String mine(Actor actor, Frame frame, Model model) {
        return show(Place.own(actor, frame), "plan", model);
    }

    @GetMapping("/klanten/{id}/plan")
    @Needs(Permission.SEE_PLAN)
    String ofClient(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        return show(Place.file(id, actor, frame, session), "plan", model);
    }

    @GetMapping("/mijn-plan/blad")
    @Needs(Permission.OWN_PLAN)
    String mySheet(Actor actor, Frame frame, Model model) {
        return show(Place.own(actor, frame), "sheet", model);
    }

    @GetMapping("/klanten/{id}/plan/blad")
    @Needs(Permission.SEE_PLAN)
    String sheet(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        return show(Place.file(id, actor, frame, session), "sheet", model);
    }

    @PostMapping("/mijn-plan/stap/{step}")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String moveMine(
            @PathVariable UUID step,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        return move(Place.own(actor, frame), step, sent, next);
    }

    @PostMapping("/klanten/{id}/plan/stap/{step}")
    @Needs(Permission.CHANGE_PLAN)
    String move(
            @PathVariable ClientId id,
            @PathVariable UUID step,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            RedirectAttributes next) {
        return move(Place.file(id, actor, frame, session), step, sent, next);
    }

    @PostMapping("/mijn-plan/doel/{goal}")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String endMine(
            @PathVariable UUID goal,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        return end(Place.own(actor, frame), goal, sent, next);
    }

    @PostMapping("/klanten/{id}/plan/doel/{goal}")
    @Needs(Permission.CHANGE_PLAN)
    String end(
            @PathVariable ClientId id,
            @PathVariable UUID goal,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            RedirectAttributes next) {
        return end(Place.file(id, actor, frame, session), goal, sent, next);
    }

    private String show(Place place, String name, Model model) {
        var looked = desk.read(place, passage -> {
            var seen = seeing.of(place.client(), passage);
            var could = place.own()
                    ? List.<PlanView.Next>of()
                    : seeing.couldJoin(place.client(), seen.standing().joint(), passage);
            return new Looked(seen, could);
        });
        model.addAttribute("could", looked.could());
        return desk.show(place, name, place.say("title"), views.of(place, looked.seen()), model);
    }

    private record Looked(PlanViews.Seen seen, List<PlanView.Next> could) {}

    private String move(Place place, UUID step, Map<String, String> sent, RedirectAttributes next) {
        var to = PlanDesk.code(Step.Lane.class, sent.getOrDefault("naar", ""));
        var wrong = to.isEmpty() ? Optional.of("plan.move.unknown") : tooLong(sent);
        return wrong.map(why -> warned(place, why, next)).orElseGet(() -> {
            var edit = new Edit.Move(step, to.orElseThrow(), reason(sent));
            return PlanDesk.told(place, desk.change(place, edit, sent), "moved." + to.orElseThrow(), next);
        });
    }

    private String end(Place place, UUID goal, Map<String, String> sent, RedirectAttributes next) {
        var how = PlanDesk.code(Goal.State.class, sent.getOrDefault("hoe", ""));
        var wrong = how.isEmpty() ? Optional.of("plan.move.unknown") : tooLong(sent);
        return wrong.map(why -> warned(place, why, next)).orElseGet(() -> {
            var edit = new Edit.EndGoal(goal, how.orElseThrow(), reason(sent));
            return PlanDesk.told(place, desk.change(place, edit, sent), "ended." + how.orElseThrow(), next);
        });
    }

    private static Optional<String> tooLong(Map<String, String> sent) {
        return reason(sent).length() > Goal.LONGEST ? Optional.of("goal.error.long") : Optional.empty();
    }

    private static String warned(Place place, String why, RedirectAttributes next) {
        News.warning(next, why);
        return "redirect:" + place.path();
    }

    private static String reason(Map<String, String> sent) {
        return FreeText.check(sent.getOrDefault("reden", "").strip()).maskedText();
    }
}
