package nl.kansrijk.web.fits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void four_people_are_hidden_and_five_are_shown() {
        assertThat(Figures.shown(Map.of("a", 4, "b", 3, "c", 5)))
                .containsEntry("a", OptionalInt.empty())
                .containsEntry("b", OptionalInt.empty())
                .containsEntry("c", OptionalInt.of(5));
    }

    @Test
    void one_hidden_number_cannot_be_reckoned_from_the_total() {
        assertThat(Figures.shown(Map.of("a", 2, "b", 30, "c", 9)))
                .containsEntry("a", OptionalInt.empty())
                .containsEntry("c", OptionalInt.empty())
                .containsEntry("b", OptionalInt.of(30));
    }

    @Test
    void nothing_hidden_hides_nothing_more() {
        assertThat(Figures.shown(Map.of("a", 12, "b", 30))).doesNotContainValue(OptionalInt.empty());
    }
}
