package nl.kansrijk.web.portal;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Kansen voor u": at most three, and none while matching rests; below it what was proposed. Source: domain J9, J17. */
@Controller
class MyChancesPage {
    private final Self self;
    private final Openings openings;
    private final ChanceCards cards;

    MyChancesPage(Self self, Openings openings, ChanceCards cards) {
        this.self = self;
        this.openings = openings;
        this.cards = cards;
    }

    @GetMapping("/kansen-voor-u")
    @Needs(Permission.OWN_CHANCES)
    String chances(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var looked = self.look(actor, Permission.OWN_CHANCES, passage -> openings.of(Self.of(actor), passage));
        var found = looked.found();
        var proposals = found.proposals().stream()
                .map(proposal -> ProposalLine.of(proposal, found, words))
                .toList();
        var shown = cards.of(found.chances().page(), found.names(), words);
        model.addAttribute("page", new ChancesView(shown, found.chances().resting(), proposals));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("mychances.title")));
        return "portal/chances";
    }
}
