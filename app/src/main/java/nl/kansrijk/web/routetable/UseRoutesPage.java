package nl.kansrijk.web.routetable;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.triage.RouteTrials;
import nl.kansrijk.triage.RouteVersions;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tries a version again, proposes it, and lets a second person put it to use from a day on. */
@Controller
class UseRoutesPage {
    private final Gate gate;
    private final RouteVersions versions;
    private final RouteTrials trials;

    UseRoutesPage(Gate gate, RouteVersions versions, RouteTrials trials) {
        this.gate = gate;
        this.versions = versions;
        this.trials = trials;
    }

    @PostMapping(RoutesPage.PATH + "/{versie}/proef")
    @Needs(Permission.CHANGE_ROUTE_RULES)
    String trial(@PathVariable String versie, Actor actor, RedirectAttributes next) {
        gate.pass(Look.by(actor, Permission.CHANGE_ROUTE_RULES), passage -> {
            known(versie, passage);
            trials.run(versie, passage);
            return versie;
        });
        News.done(next, "routes.tried");
        return "redirect:" + RoutesPage.PATH + "/" + versie;
    }

    @PostMapping(RoutesPage.PATH + "/{versie}/voorstel")
    @Needs(Permission.CHANGE_ROUTE_RULES)
    String propose(@PathVariable String versie, Actor actor, RedirectAttributes next) {
        boolean proposed = gate.pass(Look.by(actor, Permission.CHANGE_ROUTE_RULES), passage -> {
            known(versie, passage);
            return versions.propose(versie, passage);
        });
        if (proposed) News.done(next, "routes.proposed.done");
        else News.warning(next, "routes.proposed.not");
        return "redirect:" + RoutesPage.PATH;
    }

    @PostMapping(RoutesPage.PATH + "/besluit")
    @Needs(Permission.CHANGE_ROUTE_RULES)
    String decide(
            @RequestParam(name = "voorstel", defaultValue = "") String proposal,
            @RequestParam(name = "doe", defaultValue = "") String pressed,
            @RequestParam(name = "ingang", defaultValue = "") String from,
            Actor actor,
            RedirectAttributes next) {
        boolean takes = pressed.equals("neem");
        if (takes && Typed.day(from).isEmpty()) {
            News.warning(next, "routes.from.wrong");
            return "redirect:" + RoutesPage.PATH;
        }
        boolean decided = gate.pass(
                Look.by(actor, Permission.CHANGE_ROUTE_RULES),
                passage -> takes ? taken(proposal, from, passage) : refused(proposal, passage));
        if (!decided) News.warning(next, "routes.foureyes");
        else News.done(next, takes ? "routes.taken" : "routes.refused");
        return "redirect:" + RoutesPage.PATH;
    }

    private boolean taken(String proposal, String from, Passage passage) {
        return Typed.number(proposal)
                .flatMap(id -> Typed.day(from).map(day -> versions.take(id, day, passage)))
                .orElse(false);
    }

    private boolean refused(String proposal, Passage passage) {
        return Typed.number(proposal).map(id -> versions.refuse(id, passage)).orElse(false);
    }

    private void known(String version, Passage passage) {
        if (versions.of(version, passage).isEmpty()) throw new NotHere();
    }
}
