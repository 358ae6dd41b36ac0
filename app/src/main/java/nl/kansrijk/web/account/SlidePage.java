package nl.kansrijk.web.account;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.login.Entrances;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first words: three short pieces about the own role, shown the first time and again from the help. Source: good-ideas F. */
@Controller
class SlidePage {
    private final Entrances entrances;

    SlidePage(Entrances entrances) {
        this.entrances = entrances;
    }

    @GetMapping("/uitleg")
    @Needs(Permission.OWN_ACCOUNT)
    String slide(@RequestParam(name = "deel", defaultValue = "1") String part, Actor actor, Frame frame, Model model) {
        var slide = SlideView.of(actor.role(), part, frame.words());
        model.addAttribute("page", slide);
        model.addAttribute("frame", frame.titled(slide.title()));
        return "account/slide";
    }

    @PostMapping("/uitleg/klaar")
    @Needs(Permission.CHANGE_OWN_ACCOUNT)
    String seen(Actor actor, Frame frame, RedirectAttributes next) {
        entrances.welcomed(actor.user());
        News.info(next, "slide.done");
        return "redirect:"
                + (frame.rail().isEmpty() ? "/" : frame.rail().getFirst().path());
    }
}
