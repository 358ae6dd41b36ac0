package nl.kansrijk.web.advice;

import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.instruments.advice.HelpAdvice;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What may help the person who reads, in plain words and without scores; saying no has no consequence. */
@Controller
class OwnAdvicePage {
    private static final String PATH = "/hulp-voor-u";
    private final Self self;
    private final HelpAdvice advice;
    private final AdviceWords wording;

    OwnAdvicePage(Self self, HelpAdvice advice, AdviceWords wording) {
        this.self = self;
        this.advice = advice;
        this.wording = wording;
    }

    @GetMapping(PATH)
    @Needs(Permission.ADVICE)
    String all(Actor actor, Frame frame, Model model) {
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.ADVICE, passage -> advice.of(me, passage));
        model.addAttribute("page", wording.client(looked.found(), PATH, frame.words()));
        model.addAttribute("contact", self.contact(looked.guide(), frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("advice.you.title")));
        return "advice/own";
    }

    @PostMapping(PATH + "/{aanbod}")
    @Needs(Permission.ANSWER_ADVICE)
    String answer(
            @PathVariable UUID aanbod,
            @RequestParam(name = "antwoord", defaultValue = "") String said,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        var answer = AdviceForm.answer(said, reason);
        if (answer.isEmpty()) {
            News.warning(next, "advice.you.choose");
            return "redirect:" + PATH;
        }
        var me = Self.of(actor);
        boolean kept = self.look(
                        actor, Permission.ANSWER_ADVICE, passage -> advice.answer(me, aanbod, answer.get(), passage))
                .found();
        if (!kept) throw new NotHere();
        News.done(next, "advice.you.kept." + answer.get().kind());
        return "redirect:" + PATH;
    }
}
