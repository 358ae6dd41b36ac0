package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    @Test
    void the_same_seed_falls_the_same_way() {
        var one = Dice.of(1, "client", 5);
        var other = Dice.of(1, "client", 5);
        for (int i = 0; i < 100; i++) assertThat(one.uuid()).isEqualTo(other.uuid());
    }

    @Test
    void another_seed_thing_or_number_falls_another_way() {
        var first = Dice.of(1, "client", 5).uuid();
        assertThat(List.of(
                        Dice.of(2, "client", 5).uuid(),
                        Dice.of(1, "employer", 5).uuid(),
                        Dice.of(1, "client", 6).uuid()))
                .doesNotContain(first)
                .doesNotHaveDuplicates();
    }

    @Test
    void numbers_have_the_shape_of_random_ones() {
        var number = Dice.of(3, "x", 0).uuid();
        assertThat(number.version()).isEqualTo(4);
        assertThat(number.variant()).isEqualTo(2);
    }

    @Test
    void every_face_comes_up_about_as_often() {
        var dice = Dice.of(9, "faces", 0);
        int[] seen = new int[6];
        for (int i = 0; i < 60_000; i++) seen[dice.below(6)]++;
        assertThat(IntStream.of(seen)).allSatisfy(times -> assertThat(times).isBetween(9_500, 10_500));
    }

    @Test
    void some_are_different_ones_and_never_more_than_there_are() {
        assertThat(Dice.of(4, "some", 0).some(List.of("a", "b", "c"), 9)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(Dice.of(4, "between", 0).between(3, 3)).isEqualTo(3);
    }
}
