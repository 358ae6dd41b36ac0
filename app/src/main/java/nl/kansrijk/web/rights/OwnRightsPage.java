package nl.kansrijk.web.rights;

import java.time.Clock;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The client's own sheet of rights and duties. It is found when it is looked for, and never pushed. */
@Controller
class OwnRightsPage {
    private final Self self;
    private final RightsFinding finding;
    private final RightsWords rights;
    private final Clock clock;

    OwnRightsPage(Self self, RightsFinding finding, RightsWords rights, Clock clock) {
        this.self = self;
        this.finding = finding;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/mijn-rechten")
    @Needs(Permission.RIGHTS)
    String sheet(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var looked = self.look(actor, Permission.RIGHTS, passage -> finding.of(Self.of(actor), passage));
        model.addAttribute("page", rights.view(looked.found(), DutchTime.day(clock.instant()), words));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("rights.title")));
        return "rights/own";
    }
}
