package nl.kansrijk.matching;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Fit;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Question;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Top;
import nl.kansrijk.engine.WhyEmpty;
import nl.kansrijk.matching.translation.Bridges.Offer;

/** A question about one vacancy, ready to be put to the index. */
record Inquiry(MatchIndex index, Vacancy vacancy, Demand usual, Wish wish, Reach reach, Offer offer, long seed) {
    Demand demand() {
        return wish.weighing().applied(usual);
    }

    List<Fit> fits() {
        return index.fits(demand(), reach, question(wish.weighing()));
    }

    /** The list as it was before weighing otherwise; empty when nothing is tried. */
    Optional<List<Fit>> before() {
        return wish.weighing().tried()
                ? Optional.of(index.fits(usual, reach, question(Weighing.asIs())))
                : Optional.empty();
    }

    Headcount headcount() {
        var asIs = question(Weighing.asIs());
        var byOwner = index.countersByOwner(usual, reach, asIs);
        return new Headcount(byOwner, LanguageBar.of(usual, asked -> index.now(asked, reach, asIs)));
    }

    WhyEmpty whyEmpty() {
        return index.whyEmpty(usual, reach, question(Weighing.asIs()));
    }

    Chances.Asked asked() {
        return new Chances.Asked(index, wish.weighing(), offer);
    }

    Question question(Weighing weighing) {
        return new Question(
                Top.of(Wish.MOST), weighing.weights(), seed, wish.horizon(), wish.ringKm(), offer.bridges());
    }
}
