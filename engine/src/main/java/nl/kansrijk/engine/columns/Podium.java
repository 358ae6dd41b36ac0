package nl.kansrijk.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps the best so many: highest score first, then the lowest tie, then the lowest id. A heap with the worst on top. */
final class Podium {
    private record Place(Columns columns, int person, int score, long tie) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            if (score != other.score) return Integer.compare(other.score, score);
            int byTie = Long.compare(tie, other.tie);
            return byTie != 0 ? byTie : columns.id(person).compareTo(other.columns.id(other.person));
        }
    }

    private final Wanted.Pick pick;
    private final java.util.PriorityQueue<Place> kept;
    private int least;

    Podium(Wanted.Pick pick) {
        this.pick = pick;
        this.least = pick.least();
        this.kept = new java.util.PriorityQueue<>(java.util.Comparator.reverseOrder());
    }

    /** Who scores less than this cannot come on it any more. */
    int least() {
        return least;
    }

    boolean full() {
        return kept.size() == pick.most();
    }

    int most() {
        return pick.most();
    }

    void offer(Columns columns, int person, int score) {
        if (score < least) return;
        kept.add(new Place(columns, person, score, columns.roster.tie(person, pick.seed())));
        if (kept.size() > pick.most()) kept.poll();
        if (kept.size() == pick.most()) least = Math.max(least, kept.element().score());
    }

    List<Hit> list() {
        var places = kept.toArray(Place[]::new);
        Arrays.sort(places);
        var hits = new ArrayList<Hit>(places.length);
        for (var place : places) hits.add(new Hit(place.columns().id(place.person()), place.score()));
        return hits;
    }
}
