package nl.kansrijk.profile.talents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private final List<Choice> all = new Choices().all();

    @Test
    void thirty_choices_in_which_every_interest_meets_every_other_twice() {
        var met = new HashSet<List<Interest>>();
        Map<Interest, Integer> often = new EnumMap<>(Interest.class);
        for (var choice : all) {
            var pair = new java.util.ArrayList<>(
                    List.of(choice.left().interest(), choice.right().interest()));
            pair.sort(null);
            met.add(pair);
            pair.forEach(one -> often.merge(one, 1, Integer::sum));
        }
        assertThat(all).hasSize(30);
        assertThat(met).hasSize(15);
        assertThat(often.values()).containsOnly(10);
    }

    @Test
    void no_choice_is_asked_twice_and_never_between_two_of_the_same() {
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        assertThat(all).noneMatch(one -> one.left().interest() == one.right().interest());
    }

    @Test
    void who_always_chooses_making_likes_making() {
        var outcome = Outcome.of(all, always(Interest.CREATING));
        assertThat(outcome.liked().getFirst()).isEqualTo(Interest.CREATING);
        assertThat(outcome.chosen()).containsEntry(Interest.CREATING, outcome.turns());
        assertThat(outcome.kinds()).contains("MAKING");
    }

    @Test
    void at_most_three_interests_come_out_and_always_at_least_one() {
        for (var answers : List.of("A".repeat(30), "B".repeat(30), "AB".repeat(15), "AABBBA".repeat(5)))
            assertThat(Outcome.of(all, answers).liked()).hasSizeBetween(1, 3);
    }

    private String always(Interest liked) {
        var answers = new StringBuilder();
        for (var choice : all) answers.append(choice.right().interest() == liked ? 'B' : 'A');
        return answers.toString();
    }
}
