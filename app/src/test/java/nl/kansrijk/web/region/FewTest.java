package nl.kansrijk.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FewTest {
    private static final int REACH = 12;

    @Test
    void from_five_up_a_number_is_rounded_down_to_five_and_below_it_is_never_shown() {
        assertThat(IntStream.of(0, 1, 4, 5, 7, 8, 12, 13, 681).map(Few::shown))
                .containsExactly(0, 0, 0, 5, 5, 5, 10, 10, 680);
        assertThat(IntStream.rangeClosed(1, 4)).allMatch(Few::hidden);
        assertThat(Few.hidden(0) || Few.hidden(5)).isFalse();
    }

    @Property
    void more_is_the_difference_of_what_is_shown_and_one_to_four_more_stay_hidden(
            @ForAll @IntRange(max = 3000) int before, @ForAll @IntRange(max = 3000) int more) {
        int said = Few.more(before, before + more);
        if (Few.hidden(more)) assertThat(Few.hidden(said)).isTrue();
        else assertThat(said).isEqualTo(Few.shown(before + more) - Few.shown(before));
        assertThat(Few.hidden(said)).isEqualTo(Few.hidden(more));
    }

    /** A whole, one of its parts and the part that is left: all that is shown beside each other. */
    @Property
    void a_part_under_five_is_never_the_only_one_that_suits_the_whole_and_the_other_part(
            @ForAll @IntRange(max = 3000) int other, @ForAll @IntRange(min = 1, max = 4) int few) {
        var shown = seen(other + few) + "|" + seen(other) + "|" + seen(few);
        Set<Integer> possible = near(other)
                .flatMap(part -> IntStream.rangeClosed(0, REACH)
                        .filter(left -> (seen(part + left) + "|" + seen(part) + "|" + seen(left)).equals(shown))
                        .boxed())
                .collect(Collectors.toSet());
        assertThat(possible).hasSizeGreaterThan(1);
    }

    /** The same question asked twice: one slider further, one municipality less. */
    @Property
    void two_answers_beside_each_other_never_tell_a_difference_under_five(
            @ForAll @IntRange(max = 3000) int one, @ForAll @IntRange(min = 1, max = 4) int more) {
        var shown = seen(one) + "|" + seen(one + more);
        Set<Integer> possible = near(one)
                .flatMap(first -> IntStream.rangeClosed(0, REACH)
                        .filter(extra -> (seen(first) + "|" + seen(first + extra)).equals(shown))
                        .boxed())
                .collect(Collectors.toSet());
        assertThat(possible).hasSizeGreaterThan(1);
    }

    private static Stream<Integer> near(int number) {
        return IntStream.rangeClosed(Math.max(0, number - REACH), number + REACH)
                .boxed();
    }

    private static String seen(int number) {
        return Few.hidden(number) ? "few" : Integer.toString(Few.shown(number));
    }

    @Test
    void who_has_no_chance_and_who_has_one_add_up_to_everyone_as_shown() {
        assertThat(Few.rest(682, 78)).isEqualTo(680 - 75);
        assertThat(Few.rest(682, 0)).isEqualTo(680);
        assertThat(Few.rest(80, 80)).isZero();
        assertThat(Few.hidden(Few.rest(82, 79))).isTrue();
    }
}
