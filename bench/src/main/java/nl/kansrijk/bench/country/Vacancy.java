package nl.kansrijk.bench.country;

import java.util.List;
import java.util.UUID;
import nl.kansrijk.engine.columns.Allowed;
import nl.kansrijk.engine.columns.Circle;
import nl.kansrijk.engine.columns.Conditions;
import nl.kansrijk.engine.columns.Need;
import nl.kansrijk.engine.columns.Opening;
import nl.kansrijk.engine.columns.Spot;
import nl.kansrijk.engine.columns.Wanted;

/** What a vacancy asks, and where. */
public record Vacancy(UUID id, Spot spot, List<Need> needs, Conditions conditions) {
    public Vacancy {
        needs = List.copyOf(needs);
    }

    /** The same as people find it. */
    public Opening opening() {
        return new Opening(id, spot, 0, needs, conditions);
    }

    /** The best so many within so many metres; seed 0 as in every measurement. */
    public Wanted wanted(int most, int metres) {
        return new Wanted(needs, new Circle(spot, metres), conditions, Allowed.all(), Wanted.Pick.of(most, 0));
    }
}
