package nl.kansrijk.matching.region;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Survey;

/** A region surveyed at one moment: everyone, every open vacancy, and what is closed between them. */
record Landscape(Survey survey, List<Supply> people, List<Plot> plots) {
    Landscape {
        people = List.copyOf(people);
        plots = List.copyOf(plots);
    }

    /** Walks all pairs once; {@code done} counts the vacancies that were looked at. */
    static Landscape of(
            Survey survey,
            Collection<Supply> everyone,
            Collection<Demand> jobs,
            Ground.Extent extent,
            AtomicInteger done) {
        var people = everyone.stream()
                .sorted(java.util.Comparator.comparing(Supply::id))
                .toList();
        Map<UUID, Integer> places = IntStream.range(0, people.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> people.get(i).id(), i -> i));
        var plots = jobs.parallelStream()
                .map(job -> {
                    var plot = Plot.of(job, survey.job(job), extent, places);
                    done.incrementAndGet();
                    return plot;
                })
                .sorted(java.util.Comparator.comparing(plot -> plot.demand().id()))
                .toList();
        return new Landscape(survey, people, plots);
    }

    /** How many more fit this vacancy when they are looked for twice as far. */
    int wider(int vacancy, Ground.Extent extent) {
        var plot = plots.get(vacancy);
        var far = extent.question().within(2 * Ground.RING_KM);
        int[] found = {0};
        survey.job(plot.demand()).everyone(extent.people(), far, (person, closed, unasked) -> {
            if (closed == 0) found[0]++;
        });
        return Math.max(0, found[0] - plot.now().cardinality());
    }

    /** Everyone who fits at least one vacancy now. */
    BitSet withChance() {
        var some = new BitSet(people.size());
        plots.forEach(plot -> some.or(plot.now()));
        return some;
    }

    /** The vacancies, by their place, that at least one person fits now. */
    BitSet withCandidate() {
        var some = new BitSet(plots.size());
        for (int i = 0; i < plots.size(); i++) some.set(i, !plots.get(i).now().isEmpty());
        return some;
    }
}
