package nl.kansrijk.web.talkmethod;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.PairedQuestions;
import nl.kansrijk.intake.PairedQuestions.Measures;
import nl.kansrijk.intake.PairedQuestions.Pair;
import nl.kansrijk.intake.PairedQuestions.Paired;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The questions for clients and for employers side by side, joined by what they are about. Row 1-43. */
@Controller
class PairedPage {
    private final Gate gate;
    private final PairedQuestions questions;

    PairedPage(Gate gate, PairedQuestions questions) {
        this.gate = gate;
        this.questions = questions;
    }

    @GetMapping("/gespreksmethode/naast-elkaar")
    @Needs(Permission.TALK_METHOD)
    String show(Actor actor, Frame frame, Model model) {
        var found = gate.pass(Look.by(actor, Permission.TALK_METHOD), questions::of);
        var words = frame.words();
        model.addAttribute("same", rows(found, Measures.SAME, words));
        model.addAttribute("other", rows(found, Measures.OTHER, words));
        model.addAttribute("frame", frame.titled(words.say("paired.title")));
        return "talkmethod/paired";
    }

    private static List<PairedRow> rows(Paired found, Measures measures, Words house) {
        var words = house.over(found.set().words(house.language()));
        return found.that(measures).stream()
                .map(pair -> new PairedRow(
                        words.say("characteristic." + pair.characteristic()),
                        words.say(found.set().find(pair.client()).orElseThrow().textKey()),
                        words.say("growth." + pair.employer()),
                        under(pair, words)))
                .toList();
    }

    /** The code that both have, or what differs. */
    private static String under(Pair pair, Words words) {
        return switch (pair.measures()) {
            case SAME -> pair.characteristic();
            case OTHER -> words.say("paired.differs." + pair.employer());
        };
    }
}
