package nl.kansrijk.engine;

import java.util.Map;
import java.util.TreeMap;

/** Counts people while they are read, apart for each owner organisation. */
final class Counting {
    private final Map<Integer, Counters> owners = new TreeMap<>();

    void inReach(int owner) {
        add(owner, new Counters(1, 0, 0, 0, 0));
    }

    /** Who fits now also fits later. */
    void now(int owner) {
        add(owner, new Counters(0, 1, 1, 1, 0));
    }

    void within4(int owner) {
        add(owner, new Counters(0, 0, 1, 0, 0));
    }

    void within12(int owner) {
        add(owner, new Counters(0, 0, 0, 1, 0));
    }

    void askFirst(int owner) {
        add(owner, new Counters(0, 0, 0, 0, 1));
    }

    private void add(int owner, Counters more) {
        owners.merge(owner, more, Counters::plus);
    }

    Map<Integer, Counters> byOwner() {
        return owners;
    }
}
