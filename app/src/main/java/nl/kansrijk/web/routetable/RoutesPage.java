package nl.kansrijk.web.routetable;

import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.triage.RouteRules;
import nl.kansrijk.triage.RouteTrial;
import nl.kansrijk.triage.RouteTrials;
import nl.kansrijk.triage.RouteVersions;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The versions of the table of routes, and one of them with what came of trying it. */
@Controller
class RoutesPage {
    static final String PATH = "/routetabel";
    private final Gate gate;
    private final RouteVersions versions;
    private final RouteTrials trials;
    private final RoutesWords routesWords;
    private final VersionWords versionWords;

    RoutesPage(
            Gate gate, RouteVersions versions, RouteTrials trials, RoutesWords routesWords, VersionWords versionWords) {
        this.gate = gate;
        this.versions = versions;
        this.trials = trials;
        this.routesWords = routesWords;
        this.versionWords = versionWords;
    }

    /** A version with the one in use, how the organisation stands and what came of trying it. */
    record Found(
            String version, RouteRules rules, RouteRules now, RouteVersions.State state, Optional<RouteTrial> trial) {}

    @GetMapping(PATH)
    @Needs(Permission.ROUTE_RULES)
    String all(Actor actor, Frame frame, Model model) {
        var looked = gate.pass(
                Look.by(actor, Permission.ROUTE_RULES),
                passage -> new RoutesWords.Seen(versions.state(passage), actor, passage.at()));
        model.addAttribute("page", routesWords.view(looked, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("routes.title")));
        return "routetable/list";
    }

    @GetMapping(PATH + "/{versie}")
    @Needs(Permission.ROUTE_RULES)
    String one(@PathVariable String versie, Actor actor, Frame frame, Model model) {
        var found = gate.pass(Look.by(actor, Permission.ROUTE_RULES), passage -> found(versie, passage));
        var page = versionWords.view(found, frame.words());
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(page.title()));
        return "routetable/version";
    }

    private Found found(String version, Passage passage) {
        var rules = versions.of(version, passage).orElseThrow(NotHere::new);
        var state = versions.state(passage);
        var now = versions.of(state.inUse(), passage).orElseThrow();
        return new Found(version, rules, now, state, trials.of(version, passage));
    }
}
