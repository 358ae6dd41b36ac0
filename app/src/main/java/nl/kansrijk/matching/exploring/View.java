package nl.kansrijk.matching.exploring;

import java.util.List;
import java.util.Set;
import nl.kansrijk.engine.Bridge;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.translation.Bridges.Offer;

/** What was looked from: the person, the trainings on offer, how far to look, and whether matching rests. */
record View(Supply person, Offer offer, Rules rules, boolean resting) {
    Set<Integer> likes() {
        return person.wishes().likes();
    }

    /** The trainings for such work that take no more than the weeks of the rules. */
    List<Bridge> bridges(Demand work) {
        return offer.bridges().stream()
                .filter(one -> one.weeks() <= rules.weeks() && one.isFor(work))
                .toList();
    }
}
