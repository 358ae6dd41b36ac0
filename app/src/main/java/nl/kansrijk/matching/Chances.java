package nl.kansrijk.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Explanation;
import nl.kansrijk.engine.Fit;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Motivation;
import nl.kansrijk.engine.Score;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.Because.After;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.Because.Help;
import nl.kansrijk.matching.Chance.Bars;
import nl.kansrijk.matching.Chance.Moved;
import nl.kansrijk.matching.translation.Bridges.Offer;
import org.springframework.stereotype.Component;

/** Explains one pair, and makes its card from that explanation. */
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

    /** Why this pair does or does not fit, the same wherever it stands. */
    Explained why(Asked asked, Demand demand, Supply supply) {
        var why = asked.explain(demand, supply);
        var dayOne = DayOneShare.of(why, demand);
        var all = lines.all(why, demand, supply, asked.offer());
        return new Explained(
                all.stream().filter(WhyLine::hard).toList(),
                all.stream().filter(line -> !line.hard()).toList(),
                bars(why.score()),
                dayOne.percent(),
                dayOne.alike(),
                fullEffort(supply),
                Standing.of(why),
                why.after().map(after -> help(after, asked.offer())).orElse(Help.NONE));
    }

    private static Help help(Fit after, Offer offer) {
        return new Help(
                offer.of(after.way()),
                after.way().weeks(),
                after.way().costInCents(),
                Optional.of(new After(bars(after.score()), after.dayOnePercent())));
    }

    private static Bars bars(Score score) {
        return Bars.of(score.toJob(), score.toClient());
    }

    /** {@code before}: places before weighing otherwise, in order; empty when nothing was tried. */
    Chance chance(Asked asked, Demand demand, Supply supply, Fit fit, int place, Optional<List<Fit>> before) {
        var why = why(asked, demand, supply);
        return new Chance(place, why, before.flatMap(list -> moved(list, fit, place, why.lines(), asked.weighing())));
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
