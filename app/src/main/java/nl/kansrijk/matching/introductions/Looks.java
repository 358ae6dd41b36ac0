package nl.kansrijk.matching.introductions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.introductions.Introduction.Agreed;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import nl.kansrijk.matching.introductions.Introduction.Open;
import nl.kansrijk.matching.introductions.Introduction.Outcome;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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
