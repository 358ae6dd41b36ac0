package nl.kansrijk.engine.columns;

import java.util.List;
import java.util.UUID;

/** A job as the columns take it: where, of whom, what it needs and its hard conditions. At most 31 needs. */
public record Opening(UUID id, Spot spot, int owner, List<Need> needs, Conditions conditions) {
    public Opening {
        needs = List.copyOf(needs);
        if (needs.size() > Wanted.MOST_NEEDS) throw new IllegalArgumentException("at most 31 needs");
    }

    Person place() {
        return new Person(id, spot, new Owned(owner, 0), Meets.everything(), Skillset.of());
    }
}
