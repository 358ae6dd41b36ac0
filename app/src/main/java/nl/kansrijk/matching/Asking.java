package nl.kansrijk.matching;

import java.util.OptionalInt;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.engine.Question;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Top;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Bridges;
import nl.kansrijk.matching.translation.Bridges.Offer;
import nl.kansrijk.matching.translation.VacancyTranslation;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Puts together the question about one vacancy: the demand, the reach of who asks, the seed of the day, the trainings. */
@Component
class Asking {
    private final Index index;
    private final VacancyTranslation translation;
    private final Bridges bridges;

    Asking(Index index, VacancyTranslation translation, Bridges bridges) {
        this.index = index;
        this.translation = translation;
        this.bridges = bridges;
    }

    Inquiry about(Vacancy vacancy, Wish wish, Passage passage) {
        return new Inquiry(
                index.region(),
                vacancy,
                translation.demand(vacancy),
                wish,
                new Reach(Index.numbers(passage.reach().owners()), Share.CHAIN),
                bridges.offer(),
                seed(passage));
    }

    Offer offer() {
        return bridges.offer();
    }

    /** Jobs: those whose files may be read. */
    static Reach jobs(Passage passage) {
        return new Reach(Index.numbers(passage.reach().sources()), Share.CHAIN);
    }

    static Question question(int most, Wish wish, Offer offer, long seed) {
        return new Question(
                Top.of(most), wish.weighing().weights(), seed, wish.horizon(), OptionalInt.empty(), offer.bridges());
    }

    /** Equal fits are shuffled once a day, so that nobody is always first. Source: rulings 19. */
    static long seed(Passage passage) {
        return DutchTime.day(passage.at()).toEpochDay();
    }
}
