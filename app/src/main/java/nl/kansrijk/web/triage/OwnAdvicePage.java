package nl.kansrijk.web.triage;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.triage.Choice;
import nl.kansrijk.triage.Triage;
import nl.kansrijk.triage.TriageRun;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The client's own newest advice: nothing in it that the professional does not see, and no code. */
@Controller
class OwnAdvicePage {
    private static final int MOST = 5;
    private final Self self;
    private final Triage triage;
    private final ReasonWords reasons;

    OwnAdvicePage(Self self, Triage triage, ReasonWords reasons) {
        this.self = self;
        this.triage = triage;
        this.reasons = reasons;
    }

    @GetMapping("/mijn-advies")
    @Needs(Permission.ROUTE_ADVICE)
    String advice(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var looked = self.look(actor, Permission.ROUTE_ADVICE, passage -> triage.runs(Self.of(actor), passage));
        model.addAttribute("page", looked.found().stream().findFirst().map(run -> view(run, words)));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("triage.own.title")));
        return "triage/own";
    }

    @PostMapping("/mijn-advies/opnieuw")
    @Needs(Permission.ASK_GUIDE)
    String again(Actor actor, RedirectAttributes next) {
        boolean asked = self.look(actor, Permission.ASK_GUIDE, passage -> triage.again(Self.of(actor), passage))
                .found();
        if (asked) News.done(next, "triage.own.asked");
        else News.info(next, "triage.own.none");
        return "redirect:/mijn-advies";
    }

    private OwnAdviceView view(TriageRun run, Words words) {
        var advice = run.advice();
        return new OwnAdviceView(
                AdviceWords.route(advice.route(), words),
                advice.route().map(route -> words.say("triage.about." + route)),
                advice.fired().stream().map(row -> reasons.row(row, words)).toList(),
                ReasonWords.tracks(advice, words),
                run.inputs().missing().stream()
                        .limit(MOST)
                        .map(one -> ReasonWords.name(one, words))
                        .toList(),
                run.choice().map(choice -> chosen(choice, words)).orElse(List.of()));
    }

    private static List<String> chosen(Choice choice, Words words) {
        var lines = new ArrayList<String>();
        lines.add(words.say("triage.route." + choice.route()));
        lines.add(words.say("triage.about." + choice.route()));
        lines.add(words.say("triage.own.review", words.day(choice.reviewOn())));
        return lines;
    }
}
