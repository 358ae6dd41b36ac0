package nl.kansrijk.matching.region;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.kansrijk.matching.Speech;
import nl.kansrijk.matching.region.Mismatch.Cause;
import nl.kansrijk.matching.region.Mismatch.Figures;
import nl.kansrijk.matching.region.Mismatch.Help;
import nl.kansrijk.matching.region.Mismatch.Near;
import nl.kansrijk.matching.region.Mismatch.Together;
import nl.kansrijk.shared.Reason;

/** Counts for one vacancy of a survey which conditions keep people away and what would help. */
final class Causes {
    private static final int MOST = 3;
    private final Surveyed surveyed;
    private final Speech speech;
    private final Ground.Extent extent;

    Causes(Surveyed surveyed, Speech speech, Ground.Extent extent) {
        this.surveyed = surveyed;
        this.speech = speech;
        this.extent = extent;
    }

    Mismatch of(int place) {
        var plot = surveyed.land().plots().get(place);
        var found = IntStream.range(0, plot.conditions().size())
                .boxed()
                .flatMap(bit -> Barrier.of(bit, plot.conditions().get(bit)))
                .flatMap(barrier -> cause(plot, place, barrier).stream())
                .sorted(Comparator.comparingInt((Cause one) -> -one.opens())
                        .thenComparingInt(one -> -one.figures().people())
                        .thenComparing(Cause::condition)
                        .thenComparing(Cause::kind))
                .toList();
        var first = found.stream().map(Cause::condition).distinct().limit(MOST).toList();
        var causes = first.stream()
                .flatMap(condition ->
                        found.stream().filter(cause -> cause.condition().equals(condition)))
                .toList();
        int inReach = people(plot::inReach).cardinality();
        int wider = surveyed.land().wider(place, extent);
        return new Mismatch(plot.vacancy(), new Near(inReach, plot.now().cardinality(), wider), causes);
    }

    private Optional<Cause> cause(Plot plot, int place, Barrier barrier) {
        var stopped = people(person -> barrier.stops(plot, person));
        if (stopped.isEmpty()) return Optional.empty();
        int only = people(person -> barrier.stopsAlone(plot, person)).cardinality();
        return Optional.of(new Cause(
                barrier.condition(),
                speech.name(barrier.condition()),
                barrier.condition().equals("day-one") ? task(plot, stopped) : Optional.empty(),
                barrier.kind(),
                new Figures(stopped.cardinality(), only),
                help(barrier, stopped, place),
                together(plot, barrier)));
    }

    private Optional<Reason> task(Plot plot, BitSet stopped) {
        var land = surveyed.land();
        var people = stopped.stream().mapToObj(land.people()::get).toList();
        var skill = land.survey().job(plot.demand()).missedMost(people);
        return skill.stream().mapToObj(one -> speech.name("task:" + one)).findFirst();
    }

    private BitSet people(IntPredicate which) {
        var people = new BitSet();
        for (int i = 0; i < surveyed.land().people().size(); i++) if (which.test(i)) people.set(i);
        return people;
    }

    private Optional<Together> together(Plot plot, Barrier barrier) {
        int[] people = new int[plot.conditions().size()];
        for (int i = 0; i < surveyed.land().people().size(); i++) {
            long others = barrier.stops(plot, i) ? plot.closed(i) & ~(1L << barrier.bit()) : 0;
            if (Long.bitCount(others) == 1) people[Long.numberOfTrailingZeros(others)]++;
        }
        return IntStream.range(0, people.length)
                .filter(other -> people[other] > 0)
                .boxed()
                .max(Comparator.comparingInt((Integer other) -> people[other]).thenComparing(Comparator.reverseOrder()))
                .map(other -> new Together(speech.name(plot.conditions().get(other)), people[other]));
    }

    /** The opener for this condition that lets in most people here, of those whom it stops at least one. */
    private Optional<Help> help(Barrier barrier, BitSet stopped, int place) {
        return surveyed.openings().stream()
                .filter(opening -> barrier.yieldsTo(opening.opener()))
                .filter(opening -> opening.pairs().get(place).intersects(stopped))
                .map(opening ->
                        new Help(opening.opener(), opening.pairs().get(place).cardinality()))
                .max(Comparator.comparingInt(Help::people)
                        .thenComparing(help -> -help.opener().weeks()));
    }
}
