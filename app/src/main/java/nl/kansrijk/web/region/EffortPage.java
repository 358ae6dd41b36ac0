package nl.kansrijk.web.region;

import java.util.Arrays;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Effort.Step;
import nl.kansrijk.matching.region.Effort.Way;
import nl.kansrijk.matching.region.Efforts;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down what was done about a reason why a vacancy stays open, so that a colleague sees it; and takes it back. */
@Controller
class EffortPage {
    private final Gate gate;
    private final Vacancies vacancies;
    private final Efforts efforts;

    EffortPage(Gate gate, Vacancies vacancies, Efforts efforts) {
        this.gate = gate;
        this.vacancies = vacancies;
        this.efforts = efforts;
    }

    static String path(VacancyId vacancy) {
        return "/vacatures/" + vacancy.value() + "/gedaan";
    }

    @PostMapping("/vacatures/{id}/gedaan")
    @Needs(Permission.RECORD_EFFORT)
    String done(
            @PathVariable VacancyId id,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            @RequestParam(name = "hoe", defaultValue = "") String how,
            @RequestParam(name = "terug", defaultValue = "") String back,
            Actor actor,
            RedirectAttributes next) {
        var step = way(how).filter(any -> Step.isReason(reason)).map(way -> new Step(id, reason, way));
        boolean undo = back.equals("ja");
        var look = Look.by(actor, Permission.RECORD_EFFORT).on("vacancy:" + id.value());
        gate.pass(look, passage -> kept(id, step, undo, passage));
        if (step.isEmpty()) News.warning(next, "region.did.unknown");
        else News.done(next, undo ? "region.did.undone" : "region.did.done");
        return "redirect:/vacatures/" + id.value() + "#blijft-open";
    }

    private boolean kept(VacancyId id, Optional<Step> step, boolean undo, Passage passage) {
        var kept = vacancies
                .get(id, passage)
                .filter(one -> one.isKeptBy(passage.actor().tenant()));
        if (kept.isEmpty()) throw new NotHere();
        step.ifPresent(one -> {
            if (undo) efforts.undo(one, passage);
            else efforts.did(one, passage);
        });
        return step.isPresent();
    }

    private static Optional<Way> way(String name) {
        return Arrays.stream(Way.values())
                .filter(way -> way.name().equals(name))
                .findFirst();
    }
}
