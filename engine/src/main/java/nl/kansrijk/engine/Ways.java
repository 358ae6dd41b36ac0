package nl.kansrijk.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the smallest set of at most three trainings that is enough; of equal sets the shortest, then the cheapest. */
final class Ways {
    private static final int MOST = 3;
    private static final Comparator<Way> BEST = Comparator.comparingInt(Way::weeks)
            .thenComparingLong(Way::costInCents)
            .thenComparing(way -> way.bridges().toString());

    private final List<Bridge> bridges;
    private final int weeks;
    private final Predicate<Way> enough;

    private Ways(List<Bridge> bridges, int weeks, Predicate<Way> enough) {
        this.bridges = bridges;
        this.weeks = weeks;
        this.enough = enough;
    }

    /** A training never takes away, so where all of them together are not enough, no set is tried. */
    static Optional<Way> smallest(List<Bridge> bridges, int weeks, Predicate<Way> enough) {
        var usable = bridges.stream().filter(bridge -> bridge.weeks() <= weeks).toList();
        if (usable.isEmpty() || !enough.test(new Way(usable))) return Optional.empty();
        var ways = new Ways(usable, weeks, enough);
        for (int size = 1; size <= MOST; size++) {
            var found = ways.ofSize(size, 0, List.of()).stream().min(BEST);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private List<Way> ofSize(int size, int from, List<Bridge> chosen) {
        if (new Way(chosen).weeks() > weeks) return List.of();
        if (size == 0) return enough.test(new Way(chosen)) ? List.of(new Way(chosen)) : List.of();
        var found = new ArrayList<Way>();
        for (int i = from; i < bridges.size(); i++) found.addAll(ofSize(size - 1, i + 1, plus(chosen, bridges.get(i))));
        return found;
    }

    private static List<Bridge> plus(List<Bridge> chosen, Bridge next) {
        var more = new ArrayList<>(chosen);
        more.add(next);
        return more;
    }
}
