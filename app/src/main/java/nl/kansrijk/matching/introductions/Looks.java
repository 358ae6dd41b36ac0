package nl.kansrijk.matching.introductions;

import java.util.List;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.Reason;

/** Writes down whose introductions went to the screen. */
final class Looks {
    private Looks() {}

    static Proposal at(Proposal proposal, Passage passage) {
        switch (proposal) {
            case Proposal.Proposed(var asked) -> at(asked, passage);
            case Proposal.Already(var now) -> at(now, passage);
            case Proposal.Stopped(Reason why) -> {}
        }
        return proposal;
    }

    static List<Introduction> at(List<Introduction> all, Passage passage) {
        all.forEach(one -> at(one, passage));
        return all;
    }

    static Introduction at(Introduction one, Passage passage) {
        at(one, passage, DataGroup.MATCH_LOG);
        return one;
    }

    static void at(Introduction one, Passage passage, DataGroup group) {
        var pair = one.facts().pair();
        passage.shown(pair.clientTenant(), pair.client(), group);
    }
}
