package nl.kansrijk.web.portal;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.life.OwnSteps;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NextMeeting;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * "Vandaag": a greeting, one next step, the next appointment, the own step, at most three chances, and what was done already. Who rests
 * from matching, or for whom something is acute, sees no work here. Source: domain J17, annex E; row 0-20.
 */
@Controller
class TodayPage {
    private final Self self;
    private final Days days;
    private final Parts parts;

    TodayPage(Self self, Days days, Parts parts) {
        this.self = self;
        this.days = days;
        this.parts = parts;
    }

    /** What the page is made of. */
    @Component
    record Parts(ChanceCards cards, Deeds deeds, HelpNearby help) {}

    @GetMapping("/vandaag")
    @Needs(Permission.OWN_CHANCES)
    String today(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.OWN_CHANCES, passage -> days.of(me, passage));
        var day = looked.found();
        model.addAttribute("page", view(actor, day, words));
        var contact = self.contact(looked.guide(), words);
        model.addAttribute("help", parts.help().of(day, actor.tenant(), contact, words));
        model.addAttribute("contact", contact);
        model.addAttribute("frame", frame.titled(words.say("today.title")));
        return "portal/today";
    }

    private TodayView view(Actor actor, Days.Day day, Words words) {
        var found = day.found();
        boolean resting = found.chances().resting() || day.acute();
        var shown = resting
                ? List.<ChanceCardView>of()
                : parts.cards().of(Self.of(actor), found.chances().page(), found.names(), words);
        return new TodayView(
                words.say("today.greeting", actor.name().strip().split("\\s+")[0]),
                NextStep.of(day, words),
                NextMeeting.of(day.appointments(), day.at(), words),
                StepPage.words(day.file()),
                shown,
                resting,
                parts.deeds().of(day.file(), found, words),
                OwnSteps.newest(OwnSteps.DONE, day.file()).isPresent());
    }
}
