package nl.kansrijk.taxonomy.coding;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How much each signal counts. Learnt from examples; data, not code. Unit: log-odds per unit of the signal. */
record Blend(Map<String, Double> weights) {

    Blend {
        weights = Map.copyOf(weights);
    }

    /** Before anything is learnt: the plain signals count alike. */
    static Blend plain() {
        return new Blend(Map.of(Signals.PLAIN_SUM, 12.0));
    }

    /** Before anything is learnt of groups: the occupations that are believed in most. */
    static Blend plainGroups() {
        return new Blend(Map.of(GroupSignals.SHARP, 12.0));
    }

    double[] score(Map<String, float[]> signals) {
        double[] score = new double[signals.values().iterator().next().length];
        new TreeMap<>(weights).forEach((name, weight) -> add(score, signals.get(name), weight));
        return score;
    }

    /** The scores as shares of one whole. */
    double[] belief(Map<String, float[]> signals) {
        double[] score = score(signals);
        double highest = Arrays.stream(score).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < score.length; i++) sum += score[i] = Math.exp(score[i] - highest);
        for (int i = 0; i < score.length; i++) score[i] /= sum;
        return score;
    }

    private static void add(double[] score, float @org.jspecify.annotations.Nullable [] signal, double weight) {
        if (signal == null) return;
        for (int i = 0; i < score.length; i++) score[i] += weight * signal[i];
    }
}
