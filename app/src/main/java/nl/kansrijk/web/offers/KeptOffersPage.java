package nl.kansrijk.web.offers;

import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.instruments.catalogue.Editing;
import nl.kansrijk.instruments.catalogue.Editing.Edit;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The instruments of the own organisation: published, hidden, confirmed, or taken over from someone else. */
@Controller
class KeptOffersPage {
    private final Gate gate;
    private final Editing editing;
    private final EditViews views;

    KeptOffersPage(Gate gate, Editing editing, EditViews views) {
        this.gate = gate;
        this.editing = editing;
        this.views = views;
    }

    @GetMapping(EditViews.KEPT)
    @Needs(Permission.KEPT_OFFERS)
    String all(Actor actor, Frame frame, Model model) {
        model.addAttribute(
                "page",
                gate.pass(
                        Look.by(actor, Permission.KEPT_OFFERS),
                        passage -> views.kept(editing.own(passage), DutchTime.day(passage.at()), frame.words())));
        model.addAttribute("frame", frame.titled(frame.words().say("supply.kept.title")));
        return "offers/kept";
    }

    @PostMapping("/aanbod/{eigen}/publiceer")
    @Needs(Permission.CHANGE_OFFER)
    String publish(
            @PathVariable UUID eigen,
            @RequestParam(name = "versie", defaultValue = "0") int version,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        return done(eigen, "supply.published", actor, frame, next, passage -> editing.publish(eigen, version, passage));
    }

    @PostMapping("/aanbod/{eigen}/verberg")
    @Needs(Permission.CHANGE_OFFER)
    String hide(
            @PathVariable UUID eigen,
            @RequestParam(name = "versie", defaultValue = "0") int version,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        return done(eigen, "supply.hidden", actor, frame, next, passage -> editing.hide(eigen, version, passage));
    }

    @PostMapping("/aanbod/{eigen}/bevestig")
    @Needs(Permission.CHANGE_OFFER)
    String confirm(
            @PathVariable UUID eigen,
            @RequestParam(name = "versie", defaultValue = "0") int version,
            Actor actor,
            Frame frame,
            RedirectAttributes next) {
        return done(eigen, "supply.confirmed", actor, frame, next, passage -> editing.confirm(eigen, version, passage));
    }

    @PostMapping("/aanbod/{aanbod}/overnemen")
    @Needs(Permission.CHANGE_OFFER)
    String takeOver(@PathVariable UUID aanbod, Actor actor, RedirectAttributes next) {
        var copy = gate.pass(Look.by(actor, Permission.CHANGE_OFFER), passage -> editing.takeOver(aanbod, passage))
                .orElseThrow(NotHere::new);
        News.done(next, "supply.taken");
        return "redirect:" + form(copy.id());
    }

    private String done(
            UUID id, String key, Actor actor, Frame frame, RedirectAttributes next, Function<Passage, Edit> change) {
        switch (gate.pass(Look.by(actor, Permission.CHANGE_OFFER), passage -> {
            if (!editing.keeps(id, passage)) throw new NotHere();
            return change.apply(passage);
        })) {
            case Edit.Kept kept -> News.done(next, key);
            case Edit.Stale stale -> {
                News.warning(next, "supply.stale");
                return "redirect:" + EditViews.KEPT;
            }
            case Edit.Refused(var why) -> News.warning(next, why.key());
            case Edit.Lacks lacks -> News.warning(next, "supply.lacks", lacks(lacks, frame.words()));
        }
        return "redirect:" + form(id);
    }

    private static String lacks(Edit.Lacks lacks, Words words) {
        return String.join(
                ", ",
                lacks.what().stream().map(lack -> EditViews.lack(lack, words)).toList());
    }

    static String form(UUID id) {
        return "/aanbod/" + id + "/wijzigen";
    }
}
