package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Finds the weights under which the right concepts get the most belief (softmax per text, Adam, fixed seed). */
final class WeightLearner {

    private static final int ROUNDS = 60;
    private static final int BATCH = 16;
    private static final double RATE = 0.05;

    private final List<String> names;
    private final double[] weights;
    private final double[] slope;
    private final double[] drift;
    private final double[] spread;
    private final Care care;
    private int steps;

    private WeightLearner(List<String> names, List<Case> cases, Care care) {
        this.care = care;
        this.names = names;
        weights = new double[names.size()];
        slope = new double[names.size()];
        drift = new double[names.size()];
        spread = spread(cases, names.size());
    }

    /** That weights carry over. Shrink: how much they are held small. OnlyFor: signals that never speak against a concept. */
    record Care(double shrink, Predicate<String> onlyFor) {}

    static Blend learn(List<String> names, List<Case> all, Care care) {
        List<Case> cases = new ArrayList<>(all.stream().filter(Case::teaches).toList());
        WeightLearner learner = new WeightLearner(names, cases, care);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(cases, random);
            double rate = RATE * (1 - (double) round / ROUNDS) + 0.001;
            for (int at = 0; at < cases.size(); at += BATCH)
                learner.step(cases.subList(at, Math.min(cases.size(), at + BATCH)), rate);
        }
        return learner.blend();
    }

    private void step(List<Case> batch, double rate) {
        double[] gradient = new double[weights.length];
        batch.forEach(one -> add(one, gradient));
        steps++;
        for (int f = 0; f < weights.length; f++) {
            double g = gradient[f] / batch.size() + care.shrink() * weights[f];
            slope[f] = 0.9 * slope[f] + 0.1 * g;
            drift[f] = 0.999 * drift[f] + 0.001 * g * g;
            double size = Math.sqrt(drift[f] / (1 - Math.pow(0.999, steps))) + 1e-8;
            weights[f] -= rate * slope[f] / (1 - Math.pow(0.9, steps)) / size;
            if (weights[f] < 0 && care.onlyFor().test(names.get(f))) weights[f] = 0;
        }
    }

    private void add(Case one, double[] gradient) {
        double[] belief = new double[one.values().length];
        double all = 0;
        double right = 0;
        for (int i = 0; i < belief.length; i++) {
            belief[i] = Math.exp(Math.min(50, score(one.values()[i])));
            all += belief[i];
            if (one.right()[i]) right += belief[i];
        }
        for (int i = 0; i < belief.length; i++) {
            double error = belief[i] / all - (one.right()[i] ? belief[i] / right : 0);
            for (int f = 0; f < weights.length; f++) gradient[f] += error * one.values()[i][f] / spread[f];
        }
    }

    private double score(float[] values) {
        double score = 0;
        for (int f = 0; f < weights.length; f++) score += weights[f] * values[f] / spread[f];
        return score;
    }

    private static double[] spread(List<Case> cases, int signals) {
        double[] spread = new double[signals];
        long rows = 1;
        for (Case one : cases)
            for (float[] values : one.values()) {
                rows++;
                for (int f = 0; f < signals; f++) spread[f] += values[f] * values[f];
            }
        for (int f = 0; f < signals; f++) spread[f] = Math.sqrt(spread[f] / rows) + 1e-6;
        return spread;
    }

    private Blend blend() {
        Map<String, Double> blend = new HashMap<>();
        for (int f = 0; f < weights.length; f++) blend.put(names.get(f), weights[f] / spread[f]);
        return new Blend(blend);
    }
}
