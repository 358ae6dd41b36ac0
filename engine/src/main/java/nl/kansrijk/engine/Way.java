package nl.kansrijk.engine;

import java.util.List;

/** A set of trainings, one after the other, with what they ask together. */
public record Way(List<Bridge> bridges) {
    public Way {
        bridges = List.copyOf(bridges);
    }

    /** Weeks when followed one after the other. */
    public int weeks() {
        return bridges.stream().mapToInt(Bridge::weeks).sum();
    }

    /** Unit: euro cents. */
    public long costInCents() {
        return bridges.stream().mapToLong(Bridge::costInCents).sum();
    }

    Supply applied(Supply supply) {
        var after = supply;
        for (var bridge : bridges) after = bridge.applied(after);
        return after;
    }
}
