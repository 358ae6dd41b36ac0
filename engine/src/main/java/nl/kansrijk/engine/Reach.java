package nl.kansrijk.engine;

import java.util.Set;

/** Who may be asked about: owners (tenants) and the least openness of a person. Part of the question, never a filter after it. */
public record Reach(Set<Integer> owners, Share least) {
    public Reach {
        owners = Set.copyOf(owners);
    }

    boolean holds(Supply supply) {
        return owners.contains(supply.owner()) && supply.share().compareTo(least) >= 0;
    }

    boolean holds(Demand demand) {
        return owners.contains(demand.owner());
    }
}
