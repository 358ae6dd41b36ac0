package nl.kansrijk.web.region;

import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.region.Asked;
import nl.kansrijk.matching.region.Listed;
import nl.kansrijk.matching.region.Regions;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For who may see them, the people by code name behind one figure of the region, all of them, ten a page. */
@Controller
class PeoplePage {
    private final RegionFrame region;
    private final Regions regions;
    private final Gate gate;
    private final PeopleShow show;

    PeoplePage(RegionFrame region, Regions regions, Gate gate, PeopleShow show) {
        this.region = region;
        this.regions = regions;
        this.gate = gate;
        this.show = show;
    }

    @GetMapping("/regio/mensen")
    @Needs(Permission.REGION_PEOPLE)
    String people(
            @RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var query = RegionQuery.of(codes);
        var look = Look.by(actor, Permission.REGION_PEOPLE).on("region:" + query.opener());
        var asked = gate.pass(
                look,
                passage -> regions.people(
                        regions.ground(query.municipality(), passage), query.opener(), query.slice(), passage));
        if (!(asked instanceof Asked.Ready<Optional<Listed>>(Optional<Listed> found)))
            return "redirect:" + query.on("/regio/helpt");
        if (found.isEmpty()) return BehindPage.unknown(query, next);
        var asking = region.ask(actor, query);
        var shown = new PeopleShow.Shown(query, BehindWords.PEOPLE, found.get(), asking.reach());
        return show.people(shown, actor, asking.heard(frame, codes), model);
    }
}
