package nl.kansrijk.web.region;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.employers.VacancyList;
import nl.kansrijk.matching.region.Asked;
import nl.kansrijk.matching.region.Listed;
import nl.kansrijk.matching.region.Regions;
import nl.kansrijk.matching.region.Room;
import nl.kansrijk.matching.region.Spread;
import nl.kansrijk.matching.region.Spreads;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Eerlijke verdeling": everyone picks the best beside sharing out, and who is never proposed. Never acts by itself. */
@Controller
class SpreadPage {
    private final RegionFrame region;
    private final Regions regions;
    private final Spreads spreads;
    private final Gate gate;
    private final PeopleShow show;
    private final Clock clock;

    SpreadPage(RegionFrame region, Regions regions, Spreads spreads, Gate gate, PeopleShow show, Clock clock) {
        this.region = region;
        this.regions = regions;
        this.spreads = spreads;
        this.gate = gate;
        this.show = show;
        this.clock = clock;
    }

    @GetMapping("/regio/verdeling")
    @Needs(Permission.REGION_FIGURES)
    String spread(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var query = RegionQuery.of(codes).behind("");
        var asking = region.ask(actor, query);
        var choice = region.choice(asking, query, frame.words());
        return switch (spreads.compared(asking.ground(), rooms(actor))) {
            case Asked.Busy<Spread>(int percent) -> region.busy(percent, frame, model);
            case Asked.TooLarge<Spread> large -> region.tooLarge(choice, frame, model);
            case Asked.Ready<Spread>(Spread spread) -> {
                model.addAttribute("page", new SpreadWords(query, frame.words()).say(spread, choice, actor));
                model.addAttribute(
                        "frame", asking.heard(frame, codes).titled(frame.words().say("region.fair.title")));
                yield "region/spread";
            }
        };
    }

    @GetMapping("/regio/verdeling/mensen")
    @Needs(Permission.REGION_PEOPLE)
    String people(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var query = RegionQuery.of(codes).asked("");
        var rooms = rooms(actor);
        var asked = gate.pass(
                Look.by(actor, Permission.REGION_PEOPLE).on("region:never"),
                passage -> spreads.never(regions.ground(query.municipality(), passage), rooms, query.slice(), passage));
        if (!(asked instanceof Asked.Ready<Listed>(Listed listed))) return "redirect:" + query.on(SpreadWords.PATH);
        var asking = region.ask(actor, query);
        var shown = new PeopleShow.Shown(query, SpreadWords.PEOPLE, listed, asking.reach());
        return show.people(shown, actor, asking.heard(frame, codes), model);
    }

    private Map<VacancyId, Room> rooms(Actor actor) {
        return region
                .reading(actor, (vacancies, passage) -> vacancies.openSinceBefore(clock.instant(), passage))
                .stream()
                .collect(Collectors.toMap(
                        VacancyList.Line::id, line -> new Room(line.firm().id(), line.positions())));
    }
}
