package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.matching.WhoFits;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.fits.Finding.About;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two or three of the list side by side, criterion by criterion. */
@Controller
class ComparePage {
    private final Gate gate;
    private final Finding finding;
    private final WhoFits whoFits;
    private final CompareWords compareWords;
    private final CodeNames codeNames;

    ComparePage(Gate gate, Finding finding, WhoFits whoFits, CompareWords compareWords, CodeNames codeNames) {
        this.gate = gate;
        this.finding = finding;
        this.whoFits = whoFits;
        this.compareWords = compareWords;
        this.codeNames = codeNames;
    }

    record Found(About about, List<WhoFits.Compared> people) {}

    @GetMapping("/vacatures/{id}/vergelijk")
    @Needs(Permission.CANDIDATES)
    String compare(
            @PathVariable VacancyId id,
            @RequestParam MultiValueMap<String, String> codes,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        FitsPage.mayChoose(actor);
        var query = FitsQuery.of(id, codes);
        var look = Look.by(actor, Permission.CANDIDATES).on("vacancy:" + id.value());
        var found = gate.pass(look, passage -> found(query, passage)).orElseThrow(NotHere::new);
        if (found.people().size() < 2) {
            News.info(next, "compare.few");
            return "redirect:" + query.href();
        }
        var words = frame.words();
        model.addAttribute("page", compareWords.of(query, found, words));
        model.addAttribute(
                "frame",
                frame.titled(
                        words.say("compare.title.of", found.about().vacancy().title())));
        return "fits/compare";
    }

    private Optional<Found> found(FitsQuery query, Passage passage) {
        return finding.about(query.vacancy(), passage)
                .map(about -> new Found(about, whoFits.beside(query.vacancy(), people(query), query.wish(), passage)));
    }

    private List<ClientId> people(FitsQuery query) {
        return query.beside().stream()
                .flatMap(key -> codeNames.person(key).stream())
                .toList();
    }
}
