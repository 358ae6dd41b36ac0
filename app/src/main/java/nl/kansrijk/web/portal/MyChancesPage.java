package nl.kansrijk.web.portal;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.FewHours;
import nl.kansrijk.matching.HoursBar;
import nl.kansrijk.matching.WhatFits;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Kansen voor u": at most three, and none while matching rests or something is acute; below it what was proposed. Source: domain J9, J17. */
@Controller
class MyChancesPage {
    private final Self self;
    private final Openings openings;
    private final ChanceCards cards;
    private final FewHours fewHours;
    private final Profiles profiles;

    MyChancesPage(Self self, Openings openings, ChanceCards cards, FewHours fewHours, Profiles profiles) {
        this.profiles = profiles;
        this.fewHours = fewHours;
        this.self = self;
        this.openings = openings;
        this.cards = cards;
    }

    private record Seen(Openings.Found openings, Optional<HoursBar> hours, boolean acute) {
        boolean calm() {
            return openings.chances().resting() || acute;
        }

        List<WhatFits.Opening> shown() {
            return calm() ? List.of() : openings.chances().page();
        }
    }

    private Seen seen(ClientId me, Passage passage) {
        boolean acute = profiles.panels(me, passage).acute();
        return new Seen(openings.of(me, passage), acute ? Optional.empty() : fewHours.of(me, passage), acute);
    }

    private static Optional<String> hours(Optional<HoursBar> bar, Words words) {
        return bar.map(one -> words.count("mychances.hours.few", one.opens(), one.most(), one.hours()));
    }

    @GetMapping("/kansen-voor-u")
    @Needs(Permission.OWN_CHANCES)
    String chances(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var looked = self.look(actor, Permission.OWN_CHANCES, passage -> seen(Self.of(actor), passage));
        var found = looked.found().openings();
        var proposals = found.proposals().stream()
                .map(proposal -> ProposalLine.of(proposal, found, words))
                .toList();
        var shown = cards.of(Self.of(actor), looked.found().shown(), found.names(), words);
        model.addAttribute(
                "page",
                new ChancesView(
                        shown, looked.found().calm(), hours(looked.found().hours(), words), proposals));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("mychances.title")));
        return "portal/chances";
    }
}
