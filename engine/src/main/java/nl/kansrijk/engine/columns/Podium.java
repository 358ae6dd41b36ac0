package nl.kansrijk.engine.columns;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/** Keeps the best so many: highest score first, then the lowest tie, then the lowest id. A heap with the worst on top. */
final class Podium implements Taker {
    private record Place(UUID id, int score, long tie) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            if (score != other.score) return Integer.compare(other.score, score);
            int byTie = Long.compare(tie, other.tie);
            return byTie != 0 ? byTie : id.compareTo(other.id);
        }
    }

    private final Wanted.Pick pick;
    private final PriorityQueue<Place> kept = new PriorityQueue<>(Comparator.reverseOrder());
    private int least;

    Podium(Wanted.Pick pick) {
        this.pick = pick;
        this.least = pick.least();
    }

    @Override
    public int least() {
        return least;
    }

    @Override
    public boolean full() {
        return kept.size() == pick.most();
    }

    @Override
    public int most() {
        return pick.most();
    }

    @Override
    public void offer(Found found, int score) {
        offer(found.id(), score);
    }

    void offer(UUID id, int score) {
        if (score < least) return;
        kept.add(new Place(id, score, Ties.of(pick.seed(), id)));
        if (kept.size() > pick.most()) kept.poll();
        if (full()) least = Math.max(least, kept.element().score());
    }

    List<Hit> list() {
        return kept.stream()
                .sorted()
                .map(place -> new Hit(place.id(), place.score()))
                .toList();
    }
}
