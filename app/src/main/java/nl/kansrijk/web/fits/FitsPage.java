package nl.kansrijk.web.fits;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Misheard;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who fits this vacancy: the list with its filters, and some of it side by side. */
@Controller
class FitsPage {
    private final Gate gate;
    private final Finding finding;
    private final FitsWords fitsWords;

    FitsPage(Gate gate, Finding finding, FitsWords fitsWords) {
        this.gate = gate;
        this.finding = finding;
        this.fitsWords = fitsWords;
    }

    @GetMapping("/vacatures/{id}/wie-past")
    @Needs(Permission.CANDIDATES)
    String list(
            @PathVariable VacancyId id,
            @RequestParam MultiValueMap<String, String> codes,
            Actor actor,
            Frame frame,
            Model model) {
        mayChoose(actor);
        var query = FitsQuery.of(id, codes);
        var look = Look.by(actor, Permission.CANDIDATES).on("vacancy:" + id.value());
        var found = gate.pass(look, passage -> finding.list(query, passage)).orElseThrow(NotHere::new);
        model.addAttribute("page", fitsWords.list(query, found, frame.words()));
        var title = frame.words().say("fits.title.of", found.vacancy().title());
        var heard = Misheard.noticed(frame, codes.toSingleValueMap(), FitsQuery.USUAL, sent -> FitsQuery.of(id, sent));
        model.addAttribute("frame", heard.titled(title));
        return "fits/list";
    }

    /** An employer sees only cards that were dealt for it, on its own page. */
    static void mayChoose(Actor actor) {
        if (List.of(Role.EMPLOYER_USER, Role.CLIENT, Role.CLIENT_REPRESENTATIVE).contains(actor.role()))
            throw new NotHere();
    }
}
