package nl.kansrijk.web.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Asked;
import nl.kansrijk.matching.region.Behind;
import nl.kansrijk.matching.region.Listed;
import nl.kansrijk.matching.region.Regions;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The vacancies and, for who may see them, the people by code name behind one figure of the region. */
@Controller
class BehindPage {
    private final RegionFrame region;
    private final Regions regions;
    private final Gate gate;
    private final Municipalities municipalities;

    BehindPage(RegionFrame region, Regions regions, Gate gate, Municipalities municipalities) {
        this.region = region;
        this.regions = regions;
        this.gate = gate;
        this.municipalities = municipalities;
    }

    @GetMapping("/regio/helpt")
    @Needs(Permission.REGION_FIGURES)
    String behind(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var query = RegionQuery.of(codes);
        var asking = region.ask(actor, query);
        return switch (regions.behind(asking.ground(), query.opener())) {
            case Asked.Busy<Optional<Behind>>(int percent) -> region.busy(percent, frame, model);
            case Asked.TooLarge<Optional<Behind>> large ->
                region.tooLarge(region.choice(asking, query, frame.words()), frame, model);
            case Asked.Ready<Optional<Behind>>(Optional<Behind> found) -> {
                if (found.isEmpty()) yield "redirect:" + query.behind("").on(RegionQuery.UNLOCK);
                var words = new BehindWords(query, asking.trainings(), municipalities, frame.words());
                var leafing = new Leafing(query.page(), found.get().vacancies().size());
                var page = words.say(
                        found.get(), leafing, titles(leafing.of(found.get().vacancies()), actor), actor);
                model.addAttribute("page", page);
                model.addAttribute("frame", asking.heard(frame, codes).titled(page.title()));
                yield "region/behind";
            }
        };
    }

    @GetMapping("/regio/mensen")
    @Needs(Permission.REGION_PEOPLE)
    String people(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var query = RegionQuery.of(codes);
        var look = Look.by(actor, Permission.REGION_PEOPLE).on("region:" + query.opener());
        var asked = gate.pass(
                look,
                passage -> regions.people(
                        regions.ground(query.municipality(), passage), query.opener(), query.slice(), passage));
        if (!(asked instanceof Asked.Ready<Listed>(Listed listed))) return "redirect:" + query.on("/regio/helpt");
        var asking = region.ask(actor, query);
        var words = new PeopleWords(query, BehindWords.PEOPLE, municipalities, frame.words());
        var some = listed.people().stream()
                .flatMap(one -> one.some().stream())
                .distinct()
                .toList();
        model.addAttribute("page", words.say(listed, read(some, actor), asking.reach(), actor));
        model.addAttribute(
                "frame", asking.heard(frame, codes).titled(frame.words().say("region.people.title")));
        return "region/people";
    }

    private Map<VacancyId, Vacancy> titles(List<Behind.Opens> some, Actor actor) {
        return read(some.stream().map(Behind.Opens::vacancy).toList(), actor);
    }

    private Map<VacancyId, Vacancy> read(Collection<VacancyId> ids, Actor actor) {
        return region.reading(actor, (vacancies, passage) -> vacancies.some(ids, passage)).stream()
                .collect(Collectors.toMap(Vacancy::id, Function.identity()));
    }
}
