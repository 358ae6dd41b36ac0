package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All values of all concepts for one text, by name: those of the scorers and what follows from them. */
final class Signals {

    private static final float EXACT = 0.999f;
    private static final List<String> PLAIN = List.of("words", "parts", "runs", "kin");

    private final List<Scorer> scorers;
    private final Neighbours neighbours;
    private final Predicate<String> compared;

    /** @param compared the names of the signals that also count squared and as a share of the highest value */
    Signals(List<Scorer> scorers, Neighbours neighbours, Predicate<String> compared) {
        this.scorers = List.copyOf(scorers);
        this.neighbours = neighbours;
        this.compared = compared;
    }

    Signals and(List<Scorer> more) {
        List<Scorer> all = new ArrayList<>(scorers);
        all.addAll(more);
        return new Signals(all, neighbours, compared);
    }

    Map<String, float[]> of(Asked asked) {
        Map<String, float[]> signals = new LinkedHashMap<>();
        scorers.forEach(scorer -> signals.put(scorer.name(), scorer.way().weigh(asked)));
        float[] words = value(signals, "words");
        float[] runs = value(signals, "runs");
        float[] kin = value(signals, "kin");
        float[] plain = plain(signals);
        int n = runs.length;
        signals.put("runs3", each(n, i -> runs[i] * runs[i] * runs[i]));
        signals.put("kin2", each(n, i -> kin[i] * kin[i]));
        signals.put("same", each(n, i -> words[i] > EXACT || runs[i] > EXACT ? 1 : 0));
        signals.put("neighbours", neighbours.evidence(plain));
        signals.put(PLAIN_SUM, plain);
        new LinkedHashMap<>(signals).forEach((name, values) -> {
            if (!compared.test(name)) return;
            signals.put(name + BESIDE, beside(values));
            signals.put(name + SQUARED, each(values.length, i -> values[i] * values[i]));
        });
        return signals;
    }

    /** Each value as a share of the highest one: how much better than the rest. */
    static float[] beside(float[] values) {
        float highest = Float.MIN_NORMAL;
        for (float value : values) highest = Math.max(highest, value);
        float most = highest;
        return each(values.length, i -> values[i] / most);
    }

    static final String PLAIN_SUM = "plain";
    static final String BESIDE = ".beside";
    static final String SQUARED = ".squared";

    private static float[] plain(Map<String, float[]> signals) {
        return each(value(signals, "runs").length, i -> {
            float sum = 0;
            for (String name : PLAIN) sum += value(signals, name)[i];
            return sum / PLAIN.size();
        });
    }

    private static float[] value(Map<String, float[]> signals, String name) {
        return java.util.Objects.requireNonNull(signals.get(name), name);
    }

    private interface At {
        float value(int i);
    }

    private static float[] each(int n, At at) {
        float[] values = new float[n];
        for (int i = 0; i < n; i++) values[i] = at.value(i);
        return values;
    }
}
