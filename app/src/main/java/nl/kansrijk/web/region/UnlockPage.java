package nl.kansrijk.web.region;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.employers.VacancyQuery;
import nl.kansrijk.matching.region.Asked;
import nl.kansrijk.matching.region.Regions;
import nl.kansrijk.matching.region.Unlocked;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.region.NamedVacancies.Named;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Wat opent het meeste werk?", on screen and as a file for a spreadsheet. */
@Controller
class UnlockPage {
    private final RegionFrame region;
    private final Regions regions;
    private final NamedVacancies vacancies;

    UnlockPage(RegionFrame region, Regions regions, NamedVacancies vacancies) {
        this.region = region;
        this.regions = regions;
        this.vacancies = vacancies;
    }

    @GetMapping("/regio")
    @Needs(Permission.REGION_FIGURES)
    String unlock(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var query = RegionQuery.of(codes).behind("");
        var asking = region.ask(actor, query);
        var choice = region.choice(asking, query, frame.words());
        return switch (regions.unlocked(asking.ground())) {
            case Asked.Busy<Unlocked>(int percent) -> region.busy(percent, frame, model);
            case Asked.TooLarge<Unlocked> large -> region.tooLarge(choice, frame, model);
            case Asked.Ready<Unlocked>(Unlocked unlocked) -> {
                var words = new UnlockWords(query, new OpenerWords(asking.trainings(), frame.words()), frame.words());
                model.addAttribute("page", words.say(unlocked, trying(actor), choice, named(unlocked, actor)));
                model.addAttribute(
                        "frame", asking.heard(frame, codes).titled(frame.words().say("region.unlock.title")));
                yield "region/unlock";
            }
        };
    }

    private int trying(Actor actor) {
        return region.reading(actor, (all, passage) -> all.search(VacancyQuery.open(), passage))
                .counters()
                .getOrDefault(VacancyQuery.Show.TRYING, 0);
    }

    private Map<VacancyId, Named> named(Unlocked unlocked, Actor actor) {
        return vacancies.of(
                unlocked.set().steps().stream()
                        .flatMap(step -> step.some().stream())
                        .distinct()
                        .toList(),
                actor);
    }

    @GetMapping("/regio/bestand")
    @Needs(Permission.REGION_FIGURES)
    void file(@RequestParam Map<String, String> codes, Actor actor, Frame frame, HttpServletResponse response)
            throws IOException {
        var query = RegionQuery.of(codes).behind("");
        var asking = region.ask(actor, query);
        var choice = region.choice(asking, query, frame.words());
        var openers = new OpenerWords(asking.trainings(), frame.words());
        UnlockFile.answer(regions.unlocked(asking.ground()), choice, openers, frame.words(), response);
    }
}
