package nl.kansrijk.web.practice;

import java.util.LinkedHashMap;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.practice.PeerReviews;
import nl.kansrijk.intake.practice.Practices;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After a practice talk: what there was to hear, what to try next, a look back of one's own, and how colleagues answered. */
@Controller
class FeedbackPage {
    private final PracticeDesk desk;
    private final Gate gate;
    private final Practices practices;
    private final PeerReviews peers;
    private final FeedbackWords feedbackWords;

    FeedbackPage(PracticeDesk desk, Gate gate, Practices practices, PeerReviews peers, FeedbackWords feedbackWords) {
        this.desk = desk;
        this.peers = peers;
        this.gate = gate;
        this.practices = practices;
        this.feedbackWords = feedbackWords;
    }

    @GetMapping("/oefenen/{casus}/terugblik")
    @Needs(Permission.PRACTISE)
    String read(@PathVariable String casus, Actor actor, Frame frame, Model model) {
        return desk.over(casus, actor)
                .map(held -> {
                    var page = feedbackWords.feedback(held, frame.words());
                    model.addAttribute("page", page);
                    model.addAttribute("peer", peer(held, actor));
                    model.addAttribute("frame", frame.titled(page.title()));
                    return "practice/feedback";
                })
                .orElse("redirect:" + PracticeDesk.BASE);
    }

    private PeerReviews.State peer(PracticeDesk.Held held, Actor actor) {
        return gate.pass(Look.by(actor, Permission.PRACTISE), passage -> peers.of(held.practice(), passage));
    }

    @PostMapping("/oefenen/{casus}/terugblik")
    @Needs(Permission.PRACTISE)
    String review(
            @PathVariable String casus,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            RedirectAttributes next) {
        var held = desk.over(casus, actor);
        if (held.isEmpty()) return "redirect:" + PracticeDesk.BASE;
        var words = new LinkedHashMap<String, String>();
        FeedbackView.REVIEW.forEach(name -> words.put(
                name, Optional.ofNullable(fields.getFirst(name)).orElse("").strip()));
        if (words.values().stream().anyMatch(typed -> typed.length() > FeedbackWords.LONGEST)) {
            News.warning(next, "practice.review.long");
            return "redirect:" + held.get().path("terugblik");
        }
        gate.pass(Look.by(actor, Permission.PRACTISE), passage -> {
            practices.review(held.get().practice(), words, passage);
            return true;
        });
        News.done(next, "practice.review.kept");
        return "redirect:" + held.get().path("terugblik");
    }
}
