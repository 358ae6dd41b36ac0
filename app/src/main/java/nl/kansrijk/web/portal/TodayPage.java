package nl.kansrijk.web.portal;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.appointments.NextMeeting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * "Vandaag": a greeting, one next step, the next appointment, the own step, at most three chances, and what was done already. Who rests
 * from matching sees no work here. Source: domain J17, annex E; row 0-20.
 */
@Controller
class TodayPage {
    private final Self self;
    private final Days days;
    private final ChanceCards cards;
    private final Deeds deeds;

    TodayPage(Self self, Days days, ChanceCards cards, Deeds deeds) {
        this.self = self;
        this.days = days;
        this.cards = cards;
        this.deeds = deeds;
    }

    @GetMapping("/vandaag")
    @Needs(Permission.OWN_CHANCES)
    String today(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.OWN_CHANCES, passage -> days.of(me, passage));
        var day = looked.found();
        model.addAttribute("page", view(actor.name(), day, words));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("today.title")));
        return "portal/today";
    }

    private TodayView view(String name, Days.Day day, Words words) {
        var found = day.found();
        boolean resting = found.chances().resting();
        var shown =
                resting ? List.<ChanceCardView>of() : cards.of(found.chances().page(), found.names(), words);
        return new TodayView(
                words.say("today.greeting", name.strip().split("\\s+")[0]),
                NextStep.of(day, words),
                NextMeeting.of(day.appointments(), day.at(), words),
                StepPage.words(day.file()),
                shown,
                resting,
                deeds.of(day.file(), found, words));
    }
}
