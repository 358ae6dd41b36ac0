package nl.kansrijk.web.mandates;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Mandates;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.mandates.MandatesView.Where;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who guides a client writes down a mandate that the client gave on paper, and ends it. */
@Controller
class ClientMandatesPage {
    private final CaseFile file;
    private final Giving giving;
    private final Mandates mandates;

    ClientMandatesPage(CaseFile file, Giving giving, Mandates mandates) {
        this.file = file;
        this.giving = giving;
        this.mandates = mandates;
    }

    @GetMapping("/klanten/{id}/machtigingen")
    @Needs(Permission.GIVE_MANDATE)
    String list(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var page = file.open(
                actor,
                Permission.GIVE_MANDATE,
                id,
                session,
                passage -> giving.blank(id, where(id), frame.words(), passage));
        return show(page, frame, model);
    }

    @PostMapping("/klanten/{id}/machtigingen")
    @Needs(Permission.GIVE_MANDATE)
    String give(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        var form = MandateForm.of(sent);
        var wrong = file.open(
                actor,
                Permission.GIVE_MANDATE,
                id,
                session,
                passage -> giving.give(id, form, where(id), frame.words(), passage));
        if (wrong.isPresent()) return show(wrong.get(), frame, model);
        News.done(next, "mandate.given");
        return "redirect:" + where(id).path();
    }

    @PostMapping("/klanten/{id}/machtigingen/{mandate}/einde")
    @Needs(Permission.GIVE_MANDATE)
    String end(
            @PathVariable ClientId id,
            @PathVariable UUID mandate,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        boolean ended =
                file.open(actor, Permission.GIVE_MANDATE, id, session, passage -> mandates.end(id, mandate, passage));
        if (!ended) throw new NotHere();
        News.done(next, "mandate.ended");
        return "redirect:" + where(id).path();
    }

    private static Where where(ClientId id) {
        var path = "/klanten/" + id.value();
        return new Where(path + "/machtigingen", path);
    }

    private static String show(MandatesView page, Frame frame, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(frame.words().say("mandate.title")));
        return "mandates/client";
    }
}
