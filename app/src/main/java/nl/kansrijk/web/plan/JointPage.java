package nl.kansrijk.web.plan;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.joint.JointLine;
import nl.kansrijk.plan.joint.Joints;
import nl.kansrijk.plan.joint.Joints.Written;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Reason;
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

/** The part of an employer, from the side of the client and of who guides the client. Only the client opens it. */
@Controller
public class JointPage {
    private static final List<JointLine.Kind> EXPECTED = List.of(JointLine.Kind.EXPECT);
    private final PlanDesk desk;
    private final Joints joints;

    JointPage(PlanDesk desk, Joints joints) {
        this.desk = desk;
        this.joints = joints;
    }

    @PostMapping("/klanten/{id}/plan/werkgever")
    @Needs(Permission.CHANGE_PLAN)
    String ask(
            @PathVariable ClientId id,
            @RequestParam(name = "wie", defaultValue = "") String introduction,
            Actor actor,
            Frame frame,
            HttpSession session,
            RedirectAttributes next) {
        var place = Place.file(id, actor, frame, session);
        boolean asked = Typed.number(introduction)
                .filter(one -> desk.write(place, passage -> joints.ask(id, one, passage)))
                .isPresent();
        if (asked) News.done(next, "planfile.joint.asked");
        else News.warning(next, "planfile.joint.unknown");
        return "redirect:" + place.path();
    }

    @PostMapping("/mijn-plan/werkgever/{joint}")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String answer(
            @PathVariable UUID joint,
            @RequestParam(name = "antwoord", defaultValue = "") String answer,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        var place = Place.own(actor, frame);
        boolean done = desk.write(place, passage -> answer(place.client(), joint, answer, passage));
        if (done) News.done(next, "myplan.joint." + answer);
        else News.warning(next, "myplan.joint.gone");
        return "redirect:" + place.path();
    }

    private boolean answer(ClientId client, UUID joint, String answer, Passage passage) {
        if (joints.of(client, passage).filter(one -> one.id().equals(joint)).isEmpty()) throw new NotHere();
        return switch (answer) {
            case "ja" -> joints.open(client, joint, passage);
            case "nee" -> joints.close(client, joint, passage);
            default -> false;
        };
    }

    @GetMapping("/klanten/{id}/plan/samen")
    @Needs(Permission.CHANGE_PLAN)
    String line(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        return show(Place.file(id, actor, frame, session), new JointForm(Map.of(), EXPECTED), List.of(), model);
    }

    @PostMapping("/klanten/{id}/plan/samen")
    @Needs(Permission.CHANGE_PLAN)
    String add(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var place = Place.file(id, actor, frame, session);
        var form = new JointForm(sent, EXPECTED);
        return switch (form.parse()) {
            case Parsed.Bad<Joints.NewLine>(var errors) -> show(place, form, errors, model);
            case Parsed.Good<Joints.NewLine>(var line) -> {
                told(desk.write(place, passage -> add(id, line, PlanDesk.form(sent), passage)), next);
                yield "redirect:" + place.path() + "#samen";
            }
        };
    }

    private Written add(ClientId client, Joints.NewLine line, UUID form, Passage passage) {
        return joints.of(client, passage)
                .map(part -> joints.add(part.id(), line, form, passage))
                .orElseGet(() -> new Written.Refused(Reason.of("plan.refused.gone")));
    }

    private String show(Place place, JointForm form, List<FieldError> errors, Model model) {
        desk.write(place, passage -> joints.of(place.client(), passage));
        var title = place.say("joint.add");
        model.addAttribute("path", place.path());
        return desk.show(place, "joint", title, form.asked(errors, place.words()), model);
    }

    @PostMapping("/klanten/{id}/plan/samen/{joint}/{line}")
    @Needs(Permission.CHANGE_PLAN)
    String progress(
            @PathVariable ClientId id,
            @PathVariable UUID joint,
            @PathVariable UUID line,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            RedirectAttributes next) {
        return progress(Place.file(id, actor, frame, session), joint, line, sent, next);
    }

    @PostMapping("/mijn-plan/samen/{joint}/{line}")
    @Needs(Permission.CHANGE_OWN_PLAN)
    String progressMine(
            @PathVariable UUID joint,
            @PathVariable UUID line,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        return progress(Place.own(actor, frame), joint, line, sent, next);
    }

    private String progress(Place place, UUID joint, UUID line, Map<String, String> sent, RedirectAttributes next) {
        var step = JointForm.step(line, sent);
        if (step.isEmpty()) {
            if (desk.write(place, passage -> joints.find(joint, passage)).isEmpty()) throw new NotHere();
            News.warning(next, "plan.joint.words.wrong");
        } else
            told(desk.write(place, passage -> joints.progress(joint, step.get(), PlanDesk.form(sent), passage)), next);
        return "redirect:" + place.path() + "#samen";
    }

    /** Tells what came of a line. Errors: {@link NotHere} for one that never was there. */
    public static void told(Written written, RedirectAttributes next) {
        switch (written) {
            case Written.Kept kept -> News.done(next, "plan.joint.kept");
            case Written.Stale stale -> News.warning(next, "plan.joint.stale");
            case Written.Refused(var why) -> {
                if (why.key().equals("plan.refused.gone")) throw new NotHere();
                News.warning(next, why.key());
            }
        }
    }
}
