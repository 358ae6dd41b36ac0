package nl.kansrijk.web.advice;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.instruments.advice.Advice.Answer;
import nl.kansrijk.instruments.advice.HelpAdvice;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What may help this client, for the professional: why, what to ask first and what cannot now. */
@Controller
class AdvicePage {
    private static final String PATH = "/klanten/{id}/hulp";
    private final CaseFile file;
    private final HelpAdvice advice;
    private final AdviceWords wording;
    private final Identities identities;

    AdvicePage(CaseFile file, HelpAdvice advice, AdviceWords wording, Identities identities) {
        this.file = file;
        this.advice = advice;
        this.wording = wording;
        this.identities = identities;
    }

    private record Seen(String name, AdviceView view, nl.kansrijk.access.Purpose purpose) {}

    @GetMapping(PATH)
    @Needs(Permission.ADVICE)
    String all(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var words = frame.words();
        var seen = file.open(
                actor,
                Permission.ADVICE,
                id,
                session,
                passage -> new Seen(
                        identities.of(id, passage).map(Identity::name).orElseGet(() -> words.say("clients.noname")),
                        wording.professional(advice.of(id, passage), there(id), words),
                        passage.purpose()));
        model.addAttribute("page", seen.view());
        model.addAttribute("name", seen.name());
        model.addAttribute("back", "/klanten/" + id.value());
        model.addAttribute(
                "frame", frame.titled(words.say("advice.title")).openedFor(words.say("purpose." + seen.purpose())));
        return "advice/file";
    }

    @PostMapping(PATH + "/{aanbod}")
    @Needs(Permission.ANSWER_ADVICE)
    String answer(
            @PathVariable ClientId id,
            @PathVariable UUID aanbod,
            @RequestParam(name = "antwoord", defaultValue = "") String said,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        var answer = AdviceForm.answer(said, reason);
        if (answer.isEmpty()) {
            News.warning(next, "advice.choose");
            return "redirect:" + there(id);
        }
        boolean kept = file.open(
                actor,
                Permission.ANSWER_ADVICE,
                id,
                session,
                passage -> advice.answer(id, aanbod, answer.get(), passage));
        if (!kept) throw new NotHere();
        News.done(next, "advice.kept." + answer.map(Answer::kind).orElseThrow());
        return "redirect:" + there(id);
    }

    private static String there(ClientId id) {
        return "/klanten/" + id.value() + "/hulp";
    }
}
