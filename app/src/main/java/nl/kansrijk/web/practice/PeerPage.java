package nl.kansrijk.web.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.practice.PeerReview;
import nl.kansrijk.intake.practice.PeerReviews;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A colleague looks at a practice, without names: at the reasons that were chosen and the questions that were asked. Row 0-44. */
@Controller
class PeerPage {
    static final String PATH = PracticeDesk.BASE + "/meekijken";
    private final PracticeDesk desk;
    private final Gate gate;
    private final PeerReviews reviews;
    private final FeedbackWords feedbackWords;

    PeerPage(PracticeDesk desk, Gate gate, PeerReviews reviews, FeedbackWords feedbackWords) {
        this.desk = desk;
        this.gate = gate;
        this.reviews = reviews;
        this.feedbackWords = feedbackWords;
    }

    @PostMapping("/oefenen/{casus}/meekijken")
    @Needs(Permission.PRACTISE)
    String offer(@PathVariable String casus, Actor actor, RedirectAttributes next) {
        var held = desk.over(casus, actor);
        if (held.isEmpty()) return "redirect:" + PracticeDesk.BASE;
        gate.pass(Look.by(actor, Permission.PRACTISE), passage -> {
            reviews.offer(held.get().practice(), passage);
            return true;
        });
        News.done(next, "practice.peer.offered");
        return "redirect:" + held.get().path("terugblik");
    }

    @GetMapping(PATH)
    @Needs(Permission.PRACTISE)
    String look(Actor actor, Frame frame, Model model) {
        return show(Map.of(), actor, frame, model);
    }

    @PostMapping(PATH)
    @Needs(Permission.PRACTISE)
    String review(
            @RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var said = new PeerReview(typed(sent, "redenen"), typed(sent, "vragen"));
        if (wrong(said).isPresent()) return show(sent, actor, frame, model);
        var practice = Typed.number(typed(sent, "oefening"));
        boolean kept = gate.pass(
                Look.by(actor, Permission.PRACTISE),
                passage ->
                        practice.filter(id -> reviews.review(id, said, passage)).isPresent());
        if (kept) News.done(next, "practice.peer.kept");
        else News.warning(next, "practice.peer.gone");
        return "redirect:" + PracticeDesk.BASE;
    }

    private String show(Map<String, String> sent, Actor actor, Frame frame, Model model) {
        var found =
                gate.pass(Look.by(actor, Permission.PRACTISE), reviews::sample).flatMap(desk::held);
        if (found.isEmpty()) return "redirect:" + PracticeDesk.BASE;
        var words = frame.words();
        var page = feedbackWords.feedback(found.get(), words);
        var said = new PeerReview(typed(sent, "redenen"), typed(sent, "vragen"));
        model.addAttribute("page", page);
        model.addAttribute("practice", found.get().practice().id().toString());
        model.addAttribute("fields", fields(said, words));
        model.addAttribute(
                "wrong", sent.isEmpty() ? Optional.empty() : wrong(said).map(words::say));
        model.addAttribute("frame", frame.titled(words.say("practice.peer.title")));
        return "practice/peer";
    }

    private static List<Field.Area> fields(PeerReview said, Words words) {
        return List.of(
                field("redenen", "practice.peer.reasons", said.reasons(), words),
                field("vragen", "practice.peer.questions", said.questions(), words));
    }

    private static Field.Area field(String name, String key, String value, Words words) {
        var ask = Field.Ask.of(name, words.say(key)).hinted(words.say(key + ".hint"));
        return new Field.Area(ask, value, 3, FeedbackWords.LONGEST);
    }

    private static Optional<String> wrong(PeerReview said) {
        if (said.reasons().isEmpty() || said.questions().isEmpty()) return Optional.of("practice.peer.both");
        boolean tooLong = Math.max(said.reasons().length(), said.questions().length()) > FeedbackWords.LONGEST;
        return tooLong ? Optional.of("practice.peer.long") : Optional.empty();
    }

    private static String typed(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
