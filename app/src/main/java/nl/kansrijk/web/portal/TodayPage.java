package nl.kansrijk.web.portal;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.Talks;
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
    private final Talks talks;

    TodayPage(Self self, Openings openings, Profiles profiles, ChanceCards cards, Talks talks) {
        this.self = self;
        this.openings = openings;
        this.profiles = profiles;
        this.cards = cards;
        this.talks = talks;
    }

    private record Day(Openings.Found found, long open, boolean talk) {}

    @GetMapping("/vandaag")
    @Needs(Permission.OWN_CHANCES)
    String today(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.OWN_CHANCES, passage -> {
            var found = openings.of(me, passage);
            boolean waits = !found.asked().isEmpty();
            boolean talk = talks.running(me, passage)
                    .filter(one -> one.times().homeSince().isPresent())
                    .isPresent();
            return new Day(found, waits || talk ? 0 : Pieces.open(profiles.open(me, passage)), talk);
        });
        var day = looked.found();
        var shown = cards.of(day.found().chances().page(), day.found().names(), words);
        model.addAttribute(
                "page",
                TodayView.of(actor.name(), NextStep.of(day.found(), day.open(), day.talk(), words), shown, words));
        model.addAttribute("talk", day.talk() && !day.found().asked().isEmpty());
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("today.title")));
        return "portal/today";
    }
}
