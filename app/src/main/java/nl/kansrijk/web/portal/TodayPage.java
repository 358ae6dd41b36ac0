package nl.kansrijk.web.portal;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * "Vandaag": a greeting, one next step, at most three chances, and what was done already. Who rests from matching sees no
 * work here; for who is ready the chances come first. Source: domain J17, annex E; row 0-20.
 */
@Controller
class TodayPage {
    private final Self self;
    private final Openings openings;
    private final Profiles profiles;
    private final ChanceCards cards;
    private final Deeds deeds;
    private final Talks talks;

    TodayPage(Self self, Openings openings, Profiles profiles, ChanceCards cards, Deeds deeds, Talks talks) {
        this.self = self;
        this.openings = openings;
        this.profiles = profiles;
        this.cards = cards;
        this.deeds = deeds;
        this.talks = talks;
    }

    private record Day(Openings.Found found, ClientFile file, boolean talk) {}

    @GetMapping("/vandaag")
    @Needs(Permission.OWN_CHANCES)
    String today(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.OWN_CHANCES, passage -> day(me, passage));
        var day = looked.found();
        model.addAttribute("page", view(actor.name(), day, words));
        model.addAttribute("talk", day.talk() && !day.found().asked().isEmpty());
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("today.title")));
        return "portal/today";
    }

    private Day day(ClientId me, Passage passage) {
        boolean talk = talks.running(me, passage)
                .filter(one -> one.times().homeSince().isPresent())
                .isPresent();
        return new Day(openings.of(me, passage), profiles.panels(me, passage), talk);
    }

    private TodayView view(String name, Day day, Words words) {
        var found = day.found();
        boolean resting = found.chances().resting();
        var shown =
                resting ? List.<ChanceCardView>of() : cards.of(found.chances().page(), found.names(), words);
        return new TodayView(
                words.say("today.greeting", name.strip().split("\\s+")[0]),
                NextStep.of(found, day.file(), day.talk(), words),
                shown,
                !shown.isEmpty() && found.asked().isEmpty(),
                resting,
                deeds.of(day.file(), found, words));
    }
}
