package nl.kansrijk.web.practice;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.practice.PeerReviews;
import nl.kansrijk.intake.practice.Practice;
import nl.kansrijk.intake.practice.PracticeCase;
import nl.kansrijk.intake.practice.PracticeCases;
import nl.kansrijk.intake.practice.Practices;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The invented clients to practise with, and how far one is with each. */
@Controller
class PracticesPage {
    private final Gate gate;
    private final Practices practices;
    private final PeerReviews reviews;
    private final PracticeCases cases;

    PracticesPage(Gate gate, Practices practices, PeerReviews reviews, PracticeCases cases) {
        this.gate = gate;
        this.reviews = reviews;
        this.practices = practices;
        this.cases = cases;
    }

    @GetMapping(PracticeDesk.BASE)
    @Needs(Permission.PRACTISE)
    String show(Actor actor, Frame frame, Model model) {
        var mine = gate.pass(Look.by(actor, Permission.PRACTISE), practices::mine);
        boolean waits =
                gate.pass(Look.by(actor, Permission.PRACTISE), reviews::sample).isPresent();
        model.addAttribute("waits", waits);
        var words = frame.words();
        model.addAttribute(
                "cards", cases.all().stream().map(one -> card(one, mine, words)).toList());
        model.addAttribute("frame", frame.titled(words.say("practice.title")));
        return "practice/practices";
    }

    @PostMapping(PracticeDesk.BASE)
    @Needs(Permission.PRACTISE)
    String begin(@RequestParam(name = "klant", defaultValue = "") String code, Actor actor, RedirectAttributes next) {
        var client = cases.find(code);
        gate.pass(
                Look.by(actor, Permission.PRACTISE),
                passage -> client.map(one -> practices.begin(one, passage)).isPresent());
        if (client.isEmpty()) {
            News.warning(next, "practice.choose");
            return "redirect:" + PracticeDesk.BASE;
        }
        News.done(next, "practice.begun");
        return "redirect:" + PracticeDesk.BASE + "/" + code + "/vragen/a";
    }

    private static PracticeCard card(PracticeCase client, List<Practice> mine, Words words) {
        var practice =
                mine.stream().filter(one -> one.code().equals(client.code())).findFirst();
        boolean open = practice.filter(Practice::open).isPresent();
        boolean over = practice.isPresent() && !open;
        return new PracticeCard(
                client.code(),
                words.say(client.key("title")),
                words.say(client.key("lead")),
                practice.map(one -> state(one, words)).orElseGet(() -> words.say("practice.state.new")),
                words.say(open ? "practice.go.on" : over ? "practice.again" : "practice.begin"),
                over ? Optional.of(PracticeDesk.BASE + "/" + client.code() + "/terugblik") : Optional.empty());
    }

    private static String state(Practice practice, Words words) {
        var at = practice.times().ended().orElse(practice.times().begun());
        return words.say(practice.open() ? "practice.state.open" : "practice.state.done", words.day(DutchTime.day(at)));
    }
}
