package nl.kansrijk.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.kansrijk.engine.columns.Ties;

/** Keeps the best so many: who needs no training before who does, then the highest pair score, ties by keyed hash, then by id. */
final class Best {
    private final int most;
    private final Comparator<Fit> order;
    private final PriorityQueue<Fit> kept;

    Best(int most, long seed) {
        this.most = most;
        order = Comparator.comparingInt((Fit fit) -> fit.now() ? 0 : 1)
                .thenComparingInt(fit -> -fit.score().pair())
                .thenComparingLong(fit -> Ties.of(seed, fit.id()))
                .thenComparing(Fit::id);
        kept = new PriorityQueue<>(order.reversed());
    }

    void offer(Fit fit) {
        kept.add(fit);
        if (kept.size() > most) kept.poll();
    }

    List<Fit> list() {
        var list = new ArrayList<>(kept);
        list.sort(order);
        return List.copyOf(list);
    }
}
