package nl.kansrijk.engine.columns;

import java.util.List;
import java.util.UUID;

/** A job as the columns take it: where, of whom, what it needs and its hard conditions. At most 31 needs. Who
 * scores less than {@code least} does not come into question; 0: everyone may. */
public record Opening(UUID id, Spot spot, int owner, List<Need> needs, Conditions conditions, int least) {
    public Opening {
        needs = List.copyOf(needs);
        if (needs.size() > Wanted.MOST_NEEDS) throw new IllegalArgumentException("at most 31 needs");
    }

    /** For which whoever scores at all comes into question. */
    public Opening(UUID id, Spot spot, int owner, List<Need> needs, Conditions conditions) {
        this(id, spot, owner, needs, conditions, 1);
    }

    Person place() {
        return new Person(id, spot, new Owned(owner, 0), Meets.everything(), Skillset.of());
    }
}
