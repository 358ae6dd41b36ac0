package nl.kansrijk.web.trainings;

import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.matching.exploring.Explorations;
import nl.kansrijk.matching.exploring.Surroundings;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The trainings on offer, and of each what it teaches, which kinds of work it opens and which vacancies ask it. Source: row 4-10. */
@Controller
class TrainingsPage {
    private final Gate gate;
    private final TrainingFinding finding;
    private final TrainingViews views;
    private final TrainingLines lines;
    private final Explorations explorations;
    private final Resting resting;

    TrainingsPage(
            Gate gate,
            TrainingFinding finding,
            TrainingViews views,
            TrainingLines lines,
            Explorations explorations,
            Resting resting) {
        this.lines = lines;
        this.explorations = explorations;
        this.gate = gate;
        this.finding = finding;
        this.views = views;
        this.resting = resting;
    }

    @GetMapping("/scholing")
    @Needs(Permission.TRAININGS)
    String list(Actor actor, Frame frame, Model model) {
        var found = gate.pass(Look.by(actor, Permission.TRAININGS), finding::all);
        var around = isClient(actor) ? Optional.of(around(actor)) : Optional.<Surroundings>empty();
        var suited = around.filter(one -> !one.resting());
        model.addAttribute("lines", lines.of(found, suited, reader(actor, frame)));
        model.addAttribute(
                "rests", around.filter(Surroundings::resting).flatMap(one -> resting.says(actor, frame.words())));
        model.addAttribute("client", isClient(actor));
        model.addAttribute("suited", suited.isPresent());
        model.addAttribute("frame", frame.titled(frame.words().say("trainings.title")));
        return "trainings/list";
    }

    /** What the person who reads wants and can. */
    private Surroundings around(Actor actor) {
        var me = Self.of(actor);
        return gate.pass(
                Look.by(actor, Permission.OWN_CHANCES).about(me),
                passage -> explorations.around(me, Optional.empty(), passage));
    }

    @GetMapping("/scholing/{training}")
    @Needs(Permission.TRAININGS)
    String one(@PathVariable String training, Actor actor, Frame frame, Model model) {
        if (resting.says(actor, frame.words()).isPresent()) return "redirect:/scholing";
        var found = gate.pass(Look.by(actor, Permission.TRAININGS), passage -> finding.one(training, passage))
                .orElseThrow(NotHere::new);
        var view = views.view(found, reader(actor, frame));
        model.addAttribute("page", view);
        model.addAttribute("choice", Optional.<TrainingView.Choice>empty());
        model.addAttribute("client", isClient(actor));
        model.addAttribute("frame", frame.titled(view.title()));
        return "trainings/one";
    }

    private static TrainingViews.Reader reader(Actor actor, Frame frame) {
        return new TrainingViews.Reader(isClient(actor), frame.words());
    }

    static boolean isClient(Actor actor) {
        return actor.role() == Role.CLIENT;
    }
}
