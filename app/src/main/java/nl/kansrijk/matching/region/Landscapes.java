package nl.kansrijk.matching.region;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Survey;
import nl.kansrijk.matching.index.Index;
import org.springframework.stereotype.Component;

/**
 * Surveys regions beside the requests that ask for them, one after the other, and keeps the last few until something in the
 * region changes. Each survey is one run record with a number of people, without persons. Source: rulings 2.
 */
@Component
class Landscapes {
    /** Pairs of a person and a vacancy in one survey; holds memory below about 150 MB. */
    static final long MOST_PAIRS = 8_000_000;

    /** People in a survey of one vacancy; holds the wait below a quarter of a second. */
    private static final int MOST_AT_ONCE = 25_000;

    private static final int KEPT = 3;
    private final Index index;
    private final OpenersOnOffer openers;
    private final Jobs jobs;
    private final Clock clock;
    private final ExecutorService surveyor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("region-survey").daemon().factory());
    private final Map<Ground.Extent, Work> works = new LinkedHashMap<>(8, 0.75f, true);

    Landscapes(Index index, OpenersOnOffer openers, Jobs jobs, Clock clock) {
        this.index = index;
        this.openers = openers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Waits a little for the answer; a request that comes back later finds it ready. */
    Asked<Surveyed> ask(Ground ground) {
        return with(ground, Work::surveyed);
    }

    /** The same for something that is reckoned from a survey, once for each name. */
    <T> Asked<T> derived(Ground ground, String name, Function<Surveyed, T> make) {
        return with(ground, work -> work.derived(name, make, surveyor));
    }

    /** One vacancy alone, surveyed while one waits; empty when it is not open within reach or there are too many people. */
    Optional<Surveyed> of(Ground ground, VacancyId vacancy) {
        if (!index.ready()) return Optional.empty();
        var of = index.region();
        return index.vacancies(Index.numbers(ground.extent().sources())).stream()
                .filter(demand -> demand.id().equals(vacancy.value()))
                .findFirst()
                .filter(demand -> of.count(ground.extent().people()) <= MOST_AT_ONCE)
                .map(demand -> surveyed(of.survey(), List.of(demand), ground, new AtomicInteger()));
    }

    private <T> Asked<T> with(Ground ground, Function<Work, Asked<T>> what) {
        if (!index.ready()) return new Asked.Busy<>(0);
        int people = index.region().count(ground.extent().people());
        var vacancies = index.vacancies(Index.numbers(ground.extent().sources()));
        if ((long) people * vacancies.size() > MOST_PAIRS) return new Asked.TooLarge<>(people, vacancies.size());
        return what.apply(work(ground, vacancies));
    }

    private synchronized Work work(Ground ground, List<Demand> vacancies) {
        var before = works.get(ground.extent());
        if (before != null && before.current(index.region())) return before;
        var fresh = begin(ground, vacancies);
        works.put(ground.extent(), fresh);
        while (works.size() > KEPT) works.remove(works.keySet().iterator().next());
        return fresh;
    }

    private Work begin(Ground ground, List<Demand> vacancies) {
        var of = index.region();
        var survey = of.survey();
        var done = new AtomicInteger();
        var outcome = CompletableFuture.supplyAsync(() -> surveyed(survey, vacancies, ground, done), surveyor);
        int steps = vacancies.size() + openers.of(ground.offer()).size();
        return Work.begun(new Work.Moment(of, survey.version()), steps, done, outcome);
    }

    private Surveyed surveyed(Survey survey, List<Demand> vacancies, Ground ground, AtomicInteger done) {
        var people = survey.people(ground.extent().people());
        var land = Landscape.of(survey, people, vacancies, ground.extent(), done);
        var openings = new Openings(land, ground.offer());
        var surveyed = Surveyed.of(land, openers.of(ground.offer()), openings, clock.instant(), done);
        jobs.recorded("region surveyed", people::size);
        return surveyed;
    }

    @PreDestroy
    void stop() {
        surveyor.shutdownNow();
    }
}
