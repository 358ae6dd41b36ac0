package nl.kansrijk.start.evaluate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.kansrijk.start.evaluate.Score.Interval;

/** How one ranked answer is marked, and what many marks say together. */
final class Marks {

    private static final int DRAWS = 1000;
    private static final long SEED = 20260101;

    private Marks() {}

    /** One over the place of the first right answer; 0 without one. */
    static double reciprocalRank(List<String> ranked, Set<String> right) {
        for (int i = 0; i < ranked.size(); i++) if (right.contains(ranked.get(i))) return 1.0 / (i + 1);
        return 0;
    }

    /** 1 when a right answer stands in the first places. */
    static double within(int places, List<String> ranked, Set<String> right) {
        return ranked.stream().limit(places).anyMatch(right::contains) ? 1 : 0;
    }

    /** Normalised discounted gain of the first ten, gain 2^grade - 1. */
    static double gain(List<Integer> grades, Collection<Integer> all) {
        double best =
                discounted(all.stream().sorted((a, b) -> Integer.compare(b, a)).toList());
        return best == 0 ? 0 : discounted(grades) / best;
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(10, grades.size()); i++)
            sum += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
        return sum;
    }

    static double mean(double[] marks) {
        return Arrays.stream(marks).average().orElse(0);
    }

    /** 95 % of the means of a thousand redrawn sets; the seed is fixed, so the same marks give the same bounds. */
    static Interval interval(double[] marks) {
        Random random = new Random(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < marks.length; i++) sum += marks[random.nextInt(marks.length)];
            means[draw] = sum / Math.max(1, marks.length);
        }
        Arrays.sort(means);
        return new Interval(means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40]);
    }
}
