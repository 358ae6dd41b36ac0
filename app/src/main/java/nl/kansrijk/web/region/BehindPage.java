package nl.kansrijk.web.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Asked;
import nl.kansrijk.matching.region.Behind;
import nl.kansrijk.matching.region.Regions;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.region.NamedVacancies.Named;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The vacancies behind one figure of the region, and where its people live. */
@Controller
class BehindPage {
    private final RegionFrame region;
    private final Regions regions;
    private final NamedVacancies vacancies;
    private final Municipalities municipalities;

    BehindPage(RegionFrame region, Regions regions, NamedVacancies vacancies, Municipalities municipalities) {
        this.region = region;
        this.regions = regions;
        this.vacancies = vacancies;
        this.municipalities = municipalities;
    }

    @GetMapping("/regio/helpt")
    @Needs(Permission.REGION_FIGURES)
    String behind(
            @RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var query = RegionQuery.of(codes);
        var asking = region.ask(actor, query);
        return switch (regions.behind(asking.ground(), query.opener())) {
            case Asked.Busy<Optional<Behind>>(int percent) -> region.busy(percent, frame, model);
            case Asked.TooLarge<Optional<Behind>> large ->
                region.tooLarge(region.choice(asking, query, frame.words()), frame, model);
            case Asked.Ready<Optional<Behind>>(Optional<Behind> found) -> {
                if (found.isEmpty()) yield unknown(query, next);
                var words = new BehindWords(query, asking, municipalities, frame.words());
                var leafing = new Leafing(query.page(), found.get().vacancies().size());
                var page = words.say(found.get(), leafing, named(found.get(), leafing, query, actor), actor);
                model.addAttribute("page", page);
                model.addAttribute(
                        "frame", asking.heard(frame, codes).titled(page.head().title()));
                yield "region/behind";
            }
        };
    }

    /** Says that nobody knows this training or aid, on the page with those that are there. */
    static String unknown(RegionQuery query, RedirectAttributes next) {
        News.warning(next, "region.misread.helpt");
        return "redirect:" + query.behind("").on(RegionQuery.UNLOCK);
    }

    private Map<VacancyId, Named> named(Behind behind, Leafing leafing, RegionQuery query, Actor actor) {
        List<VacancyId> shown = Stream.concat(
                        leafing.of(behind.vacancies()).stream().map(Behind.Opens::vacancy), query.vacancy().stream())
                .distinct()
                .toList();
        return vacancies.of(shown, actor);
    }
}
