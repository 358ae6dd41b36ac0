package nl.kansrijk.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * How heavily things count: per aspect 0..100, per criterion id a percentage 0..500 (100 when not named, 0 is off).
 * Hard conditions do not listen to weights. Errors: refuses a value out of range and a side without any weight.
 */
public record Weights(Map<Aspect, Integer> aspects, Map<String, Integer> percents) {
    public static final int MOST_PER_ASPECT = 100;
    public static final int MOST_PERCENT = 500;

    public Weights {
        aspects = Map.copyOf(aspects);
        percents = Map.copyOf(percents);
        if (aspects.values().stream().anyMatch(w -> w < 0 || w > MOST_PER_ASPECT))
            throw new IllegalArgumentException("the weight of an aspect is 0..100");
        if (percents.values().stream().anyMatch(p -> p < 0 || p > MOST_PERCENT))
            throw new IllegalArgumentException("the percentage of a criterion is 0..500");
        for (var side : Aspect.Side.values()) mustCount(aspects, side);
    }

    /** The weights of the trade (domain g.3). */
    public static Weights standard() {
        var aspects = new HashMap<Aspect, Integer>();
        for (var aspect : Aspect.values()) aspects.put(aspect, aspect.standard());
        return new Weights(aspects, Map.of());
    }

    /** The same, with one criterion at this percentage: {@code with("competency:24105", 300)}. */
    public Weights with(String criterion, int percent) {
        var changed = new HashMap<>(percents);
        changed.put(criterion, percent);
        return new Weights(aspects, changed);
    }

    /** The same, with one criterion switched off. */
    public Weights without(String criterion) {
        return with(criterion, 0);
    }

    /** The same, with another weight for one aspect. */
    public Weights with(Aspect aspect, int weight) {
        var changed = new HashMap<>(aspects);
        changed.put(aspect, weight);
        return new Weights(changed, percents);
    }

    int of(Aspect aspect) {
        return aspects.getOrDefault(aspect, 0);
    }

    int percent(String criterion) {
        return percents.getOrDefault(criterion, 100);
    }

    private static void mustCount(Map<Aspect, Integer> aspects, Aspect.Side side) {
        if (aspects.entrySet().stream().noneMatch(e -> e.getKey().side() == side && e.getValue() > 0))
            throw new IllegalArgumentException("something must count on the side " + side);
    }
}
