package nl.kansrijk.web.candidates;

import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.introductions.EmployerCards;
import nl.kansrijk.matching.introductions.MeetAnswer;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Voorgestelde kandidaten": three to five cards for each own vacancy, and "Ik wil kennismaken". Rows 1-36, 2-16, 4-66. */
@Controller
class CandidatesPage {
    private final Gate gate;
    private final EmployerCards cards;
    private final CandidateWords candidates;

    CandidatesPage(Gate gate, EmployerCards cards, CandidateWords candidates) {
        this.gate = gate;
        this.cards = cards;
        this.candidates = candidates;
    }

    @GetMapping("/kandidaten")
    @Needs(Permission.OWN_CANDIDATES)
    String candidates(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var found = gate.pass(Look.by(actor, Permission.OWN_CANDIDATES), cards::forEmployer);
        model.addAttribute("page", CandidatesView.of(found, candidates, words));
        model.addAttribute("frame", frame.titled(words.say("candidates.title")));
        return "candidates/list";
    }

    @PostMapping("/kandidaten/{card}/kennismaken")
    @Needs(Permission.ASK_TO_MEET)
    String meet(@PathVariable UUID card, Actor actor, Frame frame, RedirectAttributes next) {
        var look = Look.by(actor, Permission.ASK_TO_MEET).on("card:" + card);
        switch (gate.pass(look, passage -> cards.askToMeet(card, passage))) {
            case MeetAnswer.Asked asked ->
                News.done(
                        next,
                        "candidates.asked",
                        asked.codeName(),
                        CandidateWords.lastDay(asked.deadline(), frame.words()));
            case MeetAnswer.Already already -> News.info(next, "candidates.already", already.codeName());
            case MeetAnswer.Gone(Reason why) -> News.warning(next, why.key());
        }
        return "redirect:/kandidaten";
    }
}
