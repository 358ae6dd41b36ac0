package nl.kansrijk.web.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.QuestionSet;
import nl.kansrijk.intake.TalkSpreads;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How answers to the same question differ between professionals, and what that does not say. Figures over groups only. */
@Controller
class SpreadPage {
    private final Gate gate;
    private final TalkSpreads spreads;

    SpreadPage(Gate gate, TalkSpreads spreads) {
        this.gate = gate;
        this.spreads = spreads;
    }

    @GetMapping("/gesprekken/verschillen")
    @Needs(Permission.TALK_SPREAD)
    String differences(Actor actor, Frame frame, Model model) {
        var report = gate.pass(Look.by(actor, Permission.TALK_SPREAD), spreads::of);
        var words = frame.words().over(report.set().words(frame.words().language()));
        model.addAttribute("rows", rows(report, words));
        model.addAttribute(
                "finding",
                report.widest()
                        .map(one -> words.say(
                                "spread.widest", question(report.set(), one, words), said(one.width(), words)))
                        .orElse(words.say("spread.none")));
        model.addAttribute("fewest", words.say("spread.fewest", report.fewestClients(), report.fewestProfessionals()));
        model.addAttribute("locked", words.say("spread.locked", report.set().version()));
        model.addAttribute("frame", frame.titled(words.say("spread.title")));
        return "intake/spread";
    }

    private static List<SpreadRow> rows(TalkSpreads.Report report, Words words) {
        return report.spreads().stream()
                .map(one -> new SpreadRow(
                        question(report.set(), one, words),
                        said(one.means().getFirst(), words),
                        said(one.means().getLast(), words),
                        said(one.width(), words),
                        one.means().stream().map(mean -> said(mean, words)).collect(Collectors.joining(" · ")),
                        words.say("spread.over", one.means().size(), one.clients())))
                .toList();
    }

    private static String question(QuestionSet set, TalkSpreads.Spread one, Words words) {
        var question = set.find(one.question()).orElseThrow();
        var part = question.partKey(question.part(one.part()));
        var text = words.say(question.textKey());
        return one.part().isEmpty() || !words.knows(part) ? text : text + " " + words.say(part);
    }

    private static String said(BigDecimal mean, Words words) {
        var written = mean.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString();
        return words.language().equals("nl") ? written.replace('.', ',') : written;
    }
}
