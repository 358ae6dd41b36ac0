package nl.kansrijk.matching.exploring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Horizon;
import nl.kansrijk.engine.Question;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Top;
import nl.kansrijk.engine.Verdict;
import nl.kansrijk.engine.Weights;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.matching.translation.Bridges.Offer;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The open vacancies around someone: those within the travel wish, and those a training would open. */
@Component
class OpenWork {
    private static final int MOST = 50;

    private final Index index;

    OpenWork(Index index) {
        this.index = index;
    }

    /** Open vacancies within the travel wish, by the number of their occupation; an unknown travel time is no reason to stay away. */
    Map<Integer, List<Demand>> within(Supply person, Passage passage) {
        return index.vacancies(Index.numbers(passage.reach().sources())).stream()
                .filter(job -> job.trade().occupation().isPresent())
                .filter(job -> nearEnough(job, person))
                .collect(Collectors.groupingBy(job -> job.trade().occupation().getAsInt()));
    }

    /** The trainings that bring vacancies within reach that are not so now, with most vacancies first. */
    List<Opened> opened(Supply person, Offer offer, int weeks, Passage passage) {
        var opened = new LinkedHashMap<TrainingId, List<VacancyId>>();
        var reach = new Reach(Index.numbers(passage.reach().sources()), Share.CHAIN);
        for (var fit : index.region().fits(person, reach, question(offer, weeks, passage)))
            for (var training : offer.of(fit.way()))
                opened.computeIfAbsent(training, key -> new java.util.ArrayList<>())
                        .add(new VacancyId(fit.id()));
        return opened.entrySet().stream()
                .map(entry -> new Opened(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Opened one) -> -one.vacancies().size())
                        .thenComparing(one -> one.training().value()))
                .toList();
    }

    private static Question question(Offer offer, int weeks, Passage passage) {
        long seed = DutchTime.day(passage.at()).toEpochDay();
        return new Question(
                Top.of(MOST), Weights.standard(), seed, Horizon.within(weeks), OptionalInt.empty(), offer.bridges());
    }

    private boolean nearEnough(Demand job, Supply person) {
        var place = new Demand(
                job.id(),
                job.owner(),
                job.place(),
                Demand.unknown(job.id(), job.owner()).trade(),
                nl.kansrijk.engine.Asked.nothing(),
                nl.kansrijk.engine.Schedule.unknown(),
                nl.kansrijk.engine.Setting.unknown(),
                nl.kansrijk.engine.Growth.unknown());
        return index.region().explain(place, person, Weights.standard(), List.of()).conditions().stream()
                .filter(line -> line.id().equals("travel"))
                .allMatch(line -> line.verdict() instanceof Verdict.Met || line.verdict() instanceof Verdict.Unknown);
    }
}
