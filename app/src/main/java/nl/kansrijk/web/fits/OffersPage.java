package nl.kansrijk.web.fits;

import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.introductions.Change;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was proposed for the vacancies of the own organisation: how it stands, whose turn it is, and taking it back. */
@Controller
class OffersPage {
    private final Gate gate;
    private final Offering offering;
    private final OfferWords offerWords;

    OffersPage(Gate gate, Offering offering, OfferWords offerWords) {
        this.gate = gate;
        this.offering = offering;
        this.offerWords = offerWords;
    }

    @GetMapping("/voorstellen-wsp")
    @Needs(Permission.INTRODUCTIONS)
    String all(@RequestParam(name = "stand", defaultValue = "") String part, Actor actor, Frame frame, Model model) {
        FitsPage.mayChoose(actor);
        var found = gate.pass(Look.by(actor, Permission.INTRODUCTIONS), offering::all);
        model.addAttribute("page", offerWords.list(found, part, actor, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("offers.title")));
        return "fits/offers";
    }

    @GetMapping("/voorstellen-wsp/{id}")
    @Needs(Permission.INTRODUCTIONS)
    String one(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        FitsPage.mayChoose(actor);
        var found = gate.pass(Look.by(actor, Permission.INTRODUCTIONS), passage -> offering.one(id, passage))
                .orElseThrow(NotHere::new);
        var view = offerWords.one(found, actor, frame.words());
        model.addAttribute("page", view);
        model.addAttribute("frame", frame.titled(view.title()));
        return "fits/offer";
    }

    @PostMapping("/voorstellen-wsp/{id}/intrekken")
    @Needs(Permission.INTRODUCTIONS)
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(name = "reden", defaultValue = "") String typed,
            Actor actor,
            RedirectAttributes next) {
        FitsPage.mayChoose(actor);
        var reason = FreeText.check(typed.strip()).maskedText();
        if (reason.isEmpty()) News.warning(next, "offer.withdraw.empty");
        else if (reason.length() > Introductions.MOST_WORDS) News.warning(next, "offer.withdraw.long");
        else tell(gate.pass(Look.by(actor, Permission.INTRODUCTIONS), p -> offering.withdraw(id, reason, p)), next);
        return "redirect:/voorstellen-wsp/" + id;
    }

    private static void tell(Change change, RedirectAttributes next) {
        switch (change) {
            case Change.Done done -> News.done(next, "offer.withdrawn");
            case Change.TooLate late -> News.info(next, "offer.toolate");
            case Change.Unknown unknown -> throw new NotHere();
        }
    }
}
