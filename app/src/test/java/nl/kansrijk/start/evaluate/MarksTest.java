package nl.kansrijk.start.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final List<String> RANKED = List.of("a", "b", "c", "d");

    @Test
    void the_first_right_answer_counts_by_its_place() {
        assertThat(Marks.reciprocalRank(RANKED, Set.of("b", "d"))).isEqualTo(0.5);
        assertThat(Marks.reciprocalRank(RANKED, Set.of("z"))).isZero();
    }

    @Test
    void an_answer_in_the_first_places_is_enough() {
        assertThat(Marks.within(1, RANKED, Set.of("b"))).isZero();
        assertThat(Marks.within(2, RANKED, Set.of("b"))).isOne();
    }

    @Test
    void the_best_order_gains_one_and_a_worse_one_less() {
        assertThat(Marks.gain(List.of(3, 2, 0), List.of(2, 3))).isCloseTo(1, within(1e-9));
        assertThat(Marks.gain(List.of(0, 2, 3), List.of(2, 3))).isBetween(0.3, 0.9);
        assertThat(Marks.gain(List.of(0, 0), List.of())).isZero();
    }

    @Test
    void what_stands_after_the_tenth_place_gains_nothing() {
        List<Integer> late =
                IntStream.range(0, 11).map(i -> i == 10 ? 3 : 0).boxed().toList();
        assertThat(Marks.gain(late, List.of(3))).isZero();
    }

    @Test
    void the_interval_lies_around_the_mean_and_is_the_same_each_time() {
        double[] marks =
                IntStream.range(0, 200).mapToDouble(i -> i % 4 == 0 ? 1 : 0).toArray();
        Score.Interval interval = Marks.interval(marks);
        assertThat(Marks.mean(marks)).isEqualTo(0.25).isBetween(interval.low(), interval.high());
        assertThat(interval.high() - interval.low()).isBetween(0.08, 0.16);
        assertThat(Marks.interval(marks)).isEqualTo(interval);
    }

    @Test
    void a_figure_is_one_json_object_with_a_point_in_every_number() {
        var score = new Score("B1", "set", "mrr", 0.5, new Score.Interval(0.4, 0.6), 10, 1.25);
        assertThat(score.json())
                .isEqualTo("{\"test\":\"B1\",\"set\":\"set\",\"metric\":\"mrr\",\"value\":0.5000,\"low\":0.4000,"
                        + "\"high\":0.6000,\"n\":10,\"msPerQuery\":1.250}");
        assertThat(score.row()).startsWith("B1").contains("0.500", "0.400", "0.600");
        assertThat(Score.heading()).hasSameSizeAs(score.row());
    }
}
