package nl.kansrijk.taxonomy.coding;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** From a text and the belief in occupations to the unit groups of ISCO-08. */
final class Groups {

    private final Supplier<GroupSignals> signals;
    private final Blend blend;

    Groups(Supplier<GroupSignals> signals, Blend blend) {
        this.signals = signals;
        this.blend = blend;
    }

    Map<String, Double> speak(Asked asked, double[] belief, Map<String, float[]> occupations) {
        GroupSignals own = signals.get();
        if (own.groups().isEmpty()) return Map.of();
        double[] shares = blend.belief(own.of(asked, belief, occupations));
        Map<String, Double> spoken = new HashMap<>();
        for (int i = 0; i < shares.length; i++) spoken.put(own.groups().get(i).code(), shares[i]);
        return spoken;
    }
}
