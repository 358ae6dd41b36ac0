package nl.kansrijk.web.portal;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Vandaag": a greeting, one next step, and at most three chances. Nothing else. Source: domain J17, annex E. */
@Controller
class TodayPage {
    private final Self self;
    private final Openings openings;
    private final Profiles profiles;
    private final ChanceCards cards;

    TodayPage(Self self, Openings openings, Profiles profiles, ChanceCards cards) {
        this.self = self;
        this.openings = openings;
        this.profiles = profiles;
        this.cards = cards;
    }

    private record Day(Openings.Found found, long open) {}

    @GetMapping("/vandaag")
    @Needs(Permission.OWN_CHANCES)
    String today(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.OWN_CHANCES, passage -> {
            var found = openings.of(me, passage);
            boolean waits = !found.asked().isEmpty();
            return new Day(found, waits ? 0 : Pieces.open(profiles.open(me, passage)));
        });
        var day = looked.found();
        var shown = cards.of(day.found().chances().page(), day.found().names(), words);
        model.addAttribute(
                "page", TodayView.of(actor.name(), NextStep.of(day.found(), day.open(), words), shown, words));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("today.title")));
        return "portal/today";
    }
}
