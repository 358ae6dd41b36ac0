package nl.kansrijk.matching.exploring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Explanation;
import nl.kansrijk.engine.Horizon;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Weights;
import nl.kansrijk.matching.Speech;
import nl.kansrijk.matching.Standing;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Bridges.Offer;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** How open vacancies stand for someone, with what stands in the way. */
@Component
class OnTheWay {
    private final Index index;
    private final Speech speech;

    OnTheWay(Index index, Speech speech) {
        this.index = index;
        this.speech = speech;
    }

    /** Each of these jobs, what fits now first; a way of trainings takes no more than these weeks together. */
    List<Nearby> of(List<Demand> jobs, Supply person, Offer offer, int weeks) {
        var within = Horizon.within(weeks);
        return jobs.stream()
                .map(job -> nearby(job, explained(job, person, offer, within), offer))
                .sorted(Comparator.comparing(Nearby::standing)
                        .thenComparing(one -> one.vacancy().value()))
                .toList();
    }

    private Explanation explained(Demand job, Supply person, Offer offer, Horizon within) {
        return index.region().explain(job, person, Weights.standard(), offer.bridges(), within);
    }

    /** How many of these jobs there are, and how many fit as things are. */
    Within.Openings counted(List<Demand> jobs, Supply person) {
        long fitting = jobs.stream()
                .filter(job -> index.region()
                        .explain(job, person, Weights.standard(), List.of())
                        .fitsNow())
                .count();
        return new Within.Openings(jobs.size(), (int) fitting);
    }

    private Nearby nearby(Demand job, Explanation why, Offer offer) {
        var first = why.way().map(offer::of).orElse(List.of());
        var standing = Standing.of(why);
        var because = standing == Standing.TALK ? inTheWay(why) : Optional.<Reason>empty();
        return new Nearby(new VacancyId(job.id()), standing, first, because);
    }

    private Optional<Reason> inTheWay(Explanation why) {
        return why.inTheWay().stream()
                .map(line -> speech.because(line.id(), line.verdict()))
                .findFirst();
    }
}
