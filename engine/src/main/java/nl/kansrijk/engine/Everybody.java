package nl.kansrijk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.engine.columns.Allowed;
import nl.kansrijk.engine.columns.Conditions;
import nl.kansrijk.engine.columns.Everywhere;
import nl.kansrijk.engine.columns.Need;
import nl.kansrijk.engine.columns.Wanted;

/** Everyone within reach at one moment, wherever they live. */
record Everybody(Region region, Reach reach) {
    private static final int FULL = 1000;

    List<Supply> people() {
        var found = new ArrayList<Supply>();
        region.crowd().everyone(wanted(List.of(), 0), one -> found.add(new Packed(one).supply()));
        return found;
    }

    List<UUID> ids() {
        var found = new ArrayList<UUID>();
        region.crowd().everyone(wanted(List.of(), 0), one -> found.add(one.id()));
        return found;
    }

    int count() {
        int[] count = new int[1];
        region.crowd().count(wanted(List.of(), 0), (home, owner) -> count[0]++);
        return count[0];
    }

    int having(int skill) {
        int[] count = new int[1];
        region.crowd().everyone(wanted(List.of(Need.of(1, Map.of(skill, FULL))), FULL), one -> count[0]++);
        return count[0];
    }

    private Wanted wanted(List<Need> needs, int least) {
        return new Wanted(
                needs,
                new Everywhere(),
                Conditions.none(),
                new Allowed(Optional.of(reach.owners()), reach.least().ordinal()),
                new Wanted.Pick(1, 0, least));
    }
}
