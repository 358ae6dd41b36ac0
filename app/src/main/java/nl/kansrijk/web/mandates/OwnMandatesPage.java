package nl.kansrijk.web.mandates;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Mandates;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.mandates.MandatesView.Where;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A client lets someone look along, for as long as the client wants. */
@Controller
class OwnMandatesPage {
    private static final Where HERE = new Where("/mijn-machtigingen", "");
    private final Self self;
    private final Giving giving;
    private final Mandates mandates;

    OwnMandatesPage(Self self, Giving giving, Mandates mandates) {
        this.self = self;
        this.giving = giving;
        this.mandates = mandates;
    }

    @GetMapping("/mijn-machtigingen")
    @Needs(Permission.GIVE_MANDATE)
    String list(Actor actor, Frame frame, Model model) {
        var client = Self.of(actor);
        var page = self.look(
                actor, Permission.GIVE_MANDATE, passage -> giving.blank(client, HERE, frame.words(), passage));
        return show(page.found(), self.contact(page.guide(), frame.words()), frame, model);
    }

    @PostMapping("/mijn-machtigingen")
    @Needs(Permission.GIVE_MANDATE)
    String give(
            @RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var client = Self.of(actor);
        var form = MandateForm.of(sent);
        var wrong = self.look(
                actor, Permission.GIVE_MANDATE, passage -> giving.give(client, form, HERE, frame.words(), passage));
        if (wrong.found().isPresent())
            return show(wrong.found().get(), self.contact(wrong.guide(), frame.words()), frame, model);
        News.done(next, "mandate.given");
        return "redirect:/mijn-machtigingen";
    }

    @PostMapping("/mijn-machtigingen/{mandate}/einde")
    @Needs(Permission.GIVE_MANDATE)
    String end(@PathVariable UUID mandate, Actor actor, RedirectAttributes next) {
        var client = Self.of(actor);
        var ended = self.look(actor, Permission.GIVE_MANDATE, passage -> mandates.end(client, mandate, passage));
        if (!ended.found()) throw new NotHere();
        News.done(next, "mandate.ended");
        return "redirect:/mijn-machtigingen";
    }

    private static String show(MandatesView page, Optional<Frame.Contact> contact, Frame frame, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("contact", contact);
        model.addAttribute("frame", frame.titled(frame.words().say("mandate.title")));
        return "mandates/own";
    }
}
