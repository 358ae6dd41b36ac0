package nl.kansrijk.web.reckon;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.rules.Figure;
import nl.kansrijk.rules.IncomeCheck;
import nl.kansrijk.rules.IncomeChecks;
import nl.kansrijk.rules.Reckoning;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was reckoned together, for the client to read again: the same sums, in plain words. */
@Controller
class OwnPaysPage {
    private final Self self;
    private final IncomeChecks checks;

    OwnPaysPage(Self self, IncomeChecks checks) {
        this.self = self;
        this.checks = checks;
    }

    @GetMapping("/mijn-werk-loont")
    @Needs(Permission.WORK_PAYS)
    String own(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var looked = self.look(actor, Permission.WORK_PAYS, passage -> checks.of(Self.of(actor), passage));
        model.addAttribute(
                "page", looked.found().stream().map(one -> view(one, words)).toList());
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("mypays.title")));
        return "reckon/own";
    }

    private static OwnPaysView view(IncomeCheck check, Words words) {
        var reckoned = new OutcomeWords(words);
        var asked = check.asked();
        var lines = new ArrayList<String>();
        if (check.reckoning() instanceof Reckoning.Known known) {
            known.line("pays.norm").ifPresent(one -> lines.add(words.say("mypays.norm", reckoned.say(one.outcome()))));
            known.line("pays.together")
                    .ifPresent(one -> lines.add(words.say("mypays.together", reckoned.say(one.outcome()))));
            known.line("pays.together.most")
                    .ifPresent(one -> lines.add(words.say("mypays.together.most", reckoned.say(one.outcome()))));
            lines.add(effect(known, reckoned, words));
        }
        return new OwnPaysView(
                words.say("mypays.one", words.decimal(asked.hours()), reckoned.say(new Figure.Euros(asked.wage()))),
                words.say("mypays.when", words.day(DutchTime.day(check.at())), words.day(asked.day())),
                lines,
                unknown(asked.net().isPresent(), words));
    }

    private static String effect(Reckoning.Known known, OutcomeWords reckoned, Words words) {
        var amount = ((Figure.Euros) known.outcome().outcome()).amount();
        var shown = reckoned.say(new Figure.Euros(amount.abs()));
        if (amount.signum() < 0) return words.say("mypays.less", shown);
        if (amount.signum() == 0) return words.say("mypays.same");
        return words.say(known.outcome().key().endsWith(".most") ? "mypays.more.most" : "mypays.more", shown);
    }

    private static List<String> unknown(boolean net, Words words) {
        var lines = new ArrayList<String>();
        if (!net) lines.add(words.say("mypays.unknown.net"));
        lines.add(words.say("mypays.unknown.allowances"));
        lines.add(words.say("mypays.unknown.home"));
        return lines;
    }
}
