package nl.kansrijk.web.talents;

import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.talents.Choices;
import nl.kansrijk.profile.talents.TalentTests;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Wat doet u liever?": thirty choices between two situations, one on a screen, to stop and go on at any time. */
@Controller
public class TestPage {
    private final Self self;
    private final TalentTests tests;
    private final Choices choices;

    TestPage(Self self, TalentTests tests, Choices choices) {
        this.self = self;
        this.tests = tests;
        this.choices = choices;
    }

    /** One choice. Number: from 1. Chosen: A, B or nothing yet. */
    public record Screen(int number, int of, String left, String right, String chosen) {}

    @GetMapping("/mijn-talenten/test")
    @Needs(Permission.CV)
    String choice(
            @RequestParam(name = "vraag", defaultValue = "") String asked, Actor actor, Frame frame, Model model) {
        return show(asked, Optional.empty(), actor, frame, model);
    }

    @PostMapping("/mijn-talenten/test")
    @Needs(Permission.CHANGE_STATEMENT)
    String choose(
            @RequestParam(name = "vraag", defaultValue = "") String asked,
            @RequestParam(name = "keus", defaultValue = "") String chosen,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var me = Self.of(actor);
        if (chosen.equals("opnieuw")) return again(actor, next);
        if (!chosen.matches("[AB]") || !asked.matches("[0-9]{1,2}"))
            return show(asked, Optional.of("talents.test.choose"), actor, frame, model);
        int number = Integer.parseInt(asked) - 1;
        var standing = self.look(
                        actor,
                        Permission.CHANGE_STATEMENT,
                        passage -> tests.choose(me, number, chosen.equals("A"), passage))
                .found();
        boolean last = number + 1 >= standing.of() && standing.outcome().isPresent();
        News.done(next, last ? "talents.test.done" : "talents.test.saved");
        return last ? "redirect:/mijn-talenten" : "redirect:/mijn-talenten/test?vraag=" + (number + 2);
    }

    private String again(Actor actor, RedirectAttributes next) {
        var me = Self.of(actor);
        self.look(actor, Permission.CHANGE_STATEMENT, passage -> {
            tests.again(me, passage);
            return true;
        });
        News.done(next, "talents.test.again.done");
        return "redirect:/mijn-talenten/test";
    }

    private String show(String asked, Optional<String> wrong, Actor actor, Frame frame, Model model) {
        var me = Self.of(actor);
        var words = frame.words();
        var looked = self.look(actor, Permission.CV, passage -> tests.of(me, passage));
        model.addAttribute("screen", screen(asked, looked.found(), Locale.of(words.language())));
        model.addAttribute("wrong", wrong.map(words::say));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("talents.test.title")));
        return "talents/test";
    }

    /** The choice that is asked for, at most the first that was not made yet. */
    private Screen screen(String asked, TalentTests.Standing standing, Locale language) {
        int first = Math.min(standing.answered(), standing.of() - 1);
        int wanted = asked.matches("[1-9][0-9]?") ? Integer.parseInt(asked) - 1 : first;
        int number = Math.min(wanted, first);
        var choice = choices.all().get(number);
        var chosen = number < standing.answered() ? standing.answers().substring(number, number + 1) : "";
        return new Screen(
                number + 1,
                standing.of(),
                choice.left().in(language),
                choice.right().in(language),
                chosen);
    }
}
