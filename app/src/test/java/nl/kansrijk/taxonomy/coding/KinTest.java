package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KinTest {
    private final Kin kin = new Kin(Stream.of(
            List.of(List.of("keurder", "vlees"), List.of("inspecteur", "vlees")),
            List.of(List.of("keurder", "lift"), List.of("inspecteur", "lift")),
            List.of(List.of("kok"))));

    @Test
    void names_of_one_concept_that_differ_in_a_word_make_these_words_kin() {
        assertThat(kin.of("keurder")).containsKey("inspecteur");
        assertThat(kin.of("inspecteur")).containsKey("keurder");
    }

    @Test
    void what_names_share_is_not_kin_of_anything() {
        assertThat(kin.of("keurder")).doesNotContainKeys("vlees", "keurder");
        assertThat(kin.of("kok")).isEmpty();
    }

    @Test
    void a_kinsman_counts_for_no_more_than_the_word_itself() {
        var wide = Asked.widened(Map.of("keurder", 0.4f), 9, kin::of);
        assertThat(wide.get("inspecteur")).isPositive().isLessThanOrEqualTo(0.4f);
        assertThat(wide).containsEntry("keurder", 0.4f);
    }
}
