package nl.kansrijk.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.taxonomy.coding.Proposal;
import org.junit.jupiter.api.Test;

class ToldTest {
    private static final Proposal BREAD = one("bread", 0.4, "broodjes");
    private static final Proposal BAKE = one("bake", 0.1, "broodjes");
    private static final Proposal DISHES = one("dishes", 0.3, "afgewassen");

    private static Proposal one(String code, double certainty, String word) {
        return new Proposal(code, certainty, List.of(word), 1);
    }

    @Test
    void what_none_of_the_proposals_speaks_of_stands_right_after_the_first() {
        assertThat(Told.each(List.of(BREAD, BAKE), List.of(BREAD, DISHES), 3)).containsExactly(BREAD, DISHES, BAKE);
    }

    @Test
    void what_is_spoken_of_is_not_told_twice() {
        assertThat(Told.each(List.of(BREAD, DISHES), List.of(BREAD, DISHES), 3)).containsExactly(BREAD, DISHES);
        assertThat(Told.each(List.of(BREAD), List.of(BREAD, BAKE), 3)).containsExactly(BREAD);
    }

    @Test
    void what_would_not_be_shown_speaks_of_nothing() {
        assertThat(Told.each(List.of(BREAD, BAKE, DISHES), List.of(DISHES), 2)).containsExactly(BREAD, DISHES, BAKE);
    }

    @Test
    void where_nothing_was_found_nothing_is_added() {
        assertThat(Told.each(List.of(), List.of(DISHES), 3)).isEmpty();
        assertThat(Told.each(List.of(BREAD), List.of(DISHES), 1)).startsWith(BREAD);
    }
}
