package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariedTest {
    private static List<String> first(int most, String... all) {
        return Varied.first(List.of(all), one -> one.substring(0, 1), most);
    }

    @Test
    void different_kinds_come_first_in_their_order() {
        assertThat(first(3, "a1", "a2", "a3", "b1", "c1")).containsExactly("a1", "b1", "c1");
    }

    @Test
    void too_few_kinds_are_filled_up_with_the_next_best() {
        assertThat(first(3, "a1", "a2", "b1", "a3")).containsExactly("a1", "b1", "a2");
    }

    @Test
    void a_shorter_list_stays_as_it_is() {
        assertThat(first(3, "a1", "a2")).containsExactly("a1", "a2");
        assertThat(first(3)).isEmpty();
    }
}
