package nl.kansrijk.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Explanation;
import nl.kansrijk.engine.Fit;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Motivation;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.Chance.Bars;
import nl.kansrijk.matching.Chance.Bridging;
import nl.kansrijk.matching.Chance.Moved;
import nl.kansrijk.matching.translation.Bridges.Offer;
import org.springframework.stereotype.Component;

/** Makes the card of one pair from its explanation. */
@Component
class Chances {
    private final WhyLines lines;

    Chances(WhyLines lines) {
        this.lines = lines;
    }

    /** One question with everything that is needed to explain a pair in it. */
    record Asked(MatchIndex index, Weighing weighing, Offer offer) {
        Explanation explain(Demand demand, Supply supply) {
            return index.explain(demand, supply, weighing.weights(), offer.bridges());
        }
    }

    /** {@code before}: places before weighing otherwise, in order; empty when nothing was tried. */
    Chance chance(Asked asked, Demand demand, Supply supply, Fit fit, int place, Optional<List<Fit>> before) {
        var why = asked.explain(demand, supply);
        var all = lines.all(why, demand, supply, asked.offer());
        return new Chance(
                place,
                Bars.of(fit.score().toJob(), fit.score().toClient()),
                why.dayOnePercent(),
                fullEffort(supply),
                WhyLines.pluses(all),
                WhyLines.questions(all),
                new Bridging(
                        asked.offer().of(fit.way()),
                        fit.way().weeks(),
                        fit.way().costInCents(),
                        WhyLines.gaps(all)),
                before.flatMap(list -> moved(list, fit, place, all, asked.weighing())));
    }

    private static Optional<Moved> moved(List<Fit> before, Fit fit, int place, List<WhyLine> all, Weighing weighing) {
        var was = placeIn(before, fit);
        if (was.isPresent() && was.getAsInt() == place) return Optional.empty();
        return Optional.of(new Moved(
                was,
                all.stream().filter(line -> weighing.touches(line.criterion())).toList()));
    }

    private static OptionalInt placeIn(List<Fit> list, Fit fit) {
        for (int i = 0; i < list.size(); i++) if (list.get(i).id().equals(fit.id())) return OptionalInt.of(i + 1);
        return OptionalInt.empty();
    }

    private static boolean fullEffort(Supply supply) {
        return supply.wishes()
                .motivation()
                .filter(said -> said == Motivation.FULL)
                .isPresent();
    }
}
