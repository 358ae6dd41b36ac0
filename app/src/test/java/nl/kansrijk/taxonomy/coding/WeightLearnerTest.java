package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightLearnerTest {
    private static final List<String> NAMES = List.of("words", "text");

    /** The right one always has the words, and the wrong one more text. */
    private static final List<Case> CASES = List.of(
            new Case(new float[][] {{1, 0.2f}, {0.5f, 1}}, new boolean[] {true, false}),
            new Case(new float[][] {{0.4f, 0.9f}, {0.8f, 0.3f}}, new boolean[] {false, true}));

    private static Blend learn(WeightLearner.Care care) {
        return WeightLearner.learn(NAMES, CASES, care);
    }

    private static double weight(Blend blend, String name) {
        return blend.weights().getOrDefault(name, Double.NaN);
    }

    @Test
    void what_goes_with_the_wrong_ones_counts_against_them() {
        Blend blend = learn(new WeightLearner.Care(0.001, any -> false));
        assertThat(weight(blend, "words")).isPositive();
        assertThat(weight(blend, "text")).isNegative();
    }

    @Test
    void what_may_only_speak_for_a_concept_never_counts_against_one() {
        Blend blend = learn(new WeightLearner.Care(0.001, "text"::equals));
        assertThat(weight(blend, "text")).isZero();
        assertThat(weight(blend, "words")).isPositive();
    }

    @Test
    void the_more_weights_are_held_small_the_smaller_they_are() {
        double free = weight(learn(new WeightLearner.Care(0.001, any -> false)), "words");
        assertThat(weight(learn(new WeightLearner.Care(0.5, any -> false)), "words"))
                .isPositive()
                .isLessThan(free);
    }
}
