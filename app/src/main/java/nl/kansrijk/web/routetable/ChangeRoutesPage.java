package nl.kansrijk.web.routetable;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.triage.Limit;
import nl.kansrijk.triage.RouteTrials;
import nl.kansrijk.triage.RouteVersions;
import nl.kansrijk.triage.RouteVersions.Made;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a version with other limits and tries it at once: who makes it sees what it would do before anyone is advised by it. */
@Controller
class ChangeRoutesPage {
    private static final String PATH = RoutesPage.PATH + "/wijzigen";
    private final Gate gate;
    private final RouteVersions versions;
    private final RouteTrials trials;

    ChangeRoutesPage(Gate gate, RouteVersions versions, RouteTrials trials) {
        this.gate = gate;
        this.versions = versions;
        this.trials = trials;
    }

    /** The version that is changed, and its limits. */
    private record Begun(String version, List<Limit> limits) {}

    @GetMapping(PATH)
    @Needs(Permission.CHANGE_ROUTE_RULES)
    String form(@RequestParam(name = "basis", defaultValue = "") String basis, Actor actor, Frame frame, Model model) {
        var base = gate.pass(
                Look.by(actor, Permission.CHANGE_ROUTE_RULES),
                passage -> base(basis.isEmpty() ? versions.state(passage).inUse() : basis, passage));
        return show(
                LimitsWords.view(base.version(), base.limits(), new LimitsForm(Map.of()), frame.words()), frame, model);
    }

    @PostMapping(PATH)
    @Needs(Permission.CHANGE_ROUTE_RULES)
    String make(
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var form = new LimitsForm(sent);
        var base = gate.pass(Look.by(actor, Permission.CHANGE_ROUTE_RULES), passage -> base(basis, passage));
        var page = LimitsWords.view(base.version(), base.limits(), form, frame.words());
        return switch (form.parse(base.limits())) {
            case Parsed.Bad<Map<Limit, BigDecimal>>(var errors) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                yield show(LimitsWords.wrong(page, errors, frame.words()), frame, model);
            }
            case Parsed.Good<Map<Limit, BigDecimal>>(var moved) ->
                switch (made(basis, moved, actor)) {
                    case Made.Kept(var version) -> {
                        News.done(next, "routes.made.done");
                        yield "redirect:" + RoutesPage.PATH + "/" + version;
                    }
                    case Made.Refused(var why) -> {
                        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                        yield show(LimitsWords.refused(page, why, frame.words()), frame, model);
                    }
                };
        };
    }

    /** Made and tried in one go. */
    private Made made(String base, Map<Limit, BigDecimal> moved, Actor actor) {
        return gate.pass(Look.by(actor, Permission.CHANGE_ROUTE_RULES), passage -> {
            var made = versions.make(base, moved, passage);
            if (made instanceof Made.Kept(var version)) trials.run(version, passage);
            return made;
        });
    }

    private Begun base(String version, Passage passage) {
        return new Begun(
                version, versions.of(version, passage).orElseThrow(NotHere::new).limits());
    }

    private static String show(LimitsView page, Frame frame, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(frame.words().say("routes.change.title")));
        return "routetable/change";
    }
}
