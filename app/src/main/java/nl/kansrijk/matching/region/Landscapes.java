package nl.kansrijk.matching.region;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Supply;
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

    private static final int KEPT = 3;
    private static final int PATIENCE_MILLIS = 2_500;
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

    private record Work(
            MatchIndex of, long version, int steps, AtomicInteger done, CompletableFuture<Surveyed> outcome) {
        int percent() {
            return steps == 0 ? 100 : Math.min(99, 100 * done.get() / steps);
        }

        /** Still at work, or done and nothing changed since. A new filling is another index. */
        boolean current(MatchIndex now) {
            if (!outcome.isDone()) return true;
            return of == now && version == now.version() && !outcome.isCompletedExceptionally();
        }
    }

    /** Waits a little for the answer; a request that comes back later finds it ready. */
    Asked<Surveyed> ask(Ground ground) {
        if (!index.ready()) return new Asked.Busy<>(0);
        var people = index.region().people(ground.extent().people());
        var vacancies = index.vacancies(Index.numbers(ground.extent().sources()));
        if ((long) people.size() * vacancies.size() > MOST_PAIRS)
            return new Asked.TooLarge<>(people.size(), vacancies.size());
        var work = work(ground, people, vacancies);
        try {
            return new Asked.Ready<>(work.outcome().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return new Asked.Busy<>(work.percent());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Asked.Busy<>(work.percent());
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the survey of a region failed", broken.getCause());
        }
    }

    private synchronized Work work(Ground ground, List<Supply> people, List<Demand> vacancies) {
        var before = works.get(ground.extent());
        if (before != null && before.current(index.region())) return before;
        var fresh = begin(ground, people, vacancies);
        works.put(ground.extent(), fresh);
        while (works.size() > KEPT) works.remove(works.keySet().iterator().next());
        return fresh;
    }

    private Work begin(Ground ground, List<Supply> people, List<Demand> vacancies) {
        var of = index.region();
        var survey = of.survey();
        var done = new AtomicInteger();
        var all = openers.of(ground.offer());
        var outcome = CompletableFuture.supplyAsync(
                () -> {
                    var land = Landscape.of(survey, people, vacancies, ground.extent(), done);
                    var openings = new Openings(land, ground.offer());
                    var surveyed = Surveyed.of(land, all, openings, clock.instant(), done);
                    jobs.recorded("region surveyed", people::size);
                    return surveyed;
                },
                surveyor);
        return new Work(of, survey.version(), vacancies.size() + all.size(), done, outcome);
    }

    @PreDestroy
    void stop() {
        surveyor.shutdownNow();
    }
}
