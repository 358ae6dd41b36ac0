package nl.kansrijk.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.kansrijk.engine.columns.Ties;

/** Keeps the best so many: highest pair score first, ties by keyed hash, then by id. */
final class Best {
    private final int most;
    private final Comparator<Fit> order;
    private final PriorityQueue<Fit> kept;

    Best(int most, long seed) {
        this.most = most;
        order = Comparator.<Fit>comparingInt(fit -> fit.score().pair())
                .reversed()
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
