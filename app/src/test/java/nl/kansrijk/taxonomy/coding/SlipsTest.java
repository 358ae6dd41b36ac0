package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {
    private final Slips slips = new Slips(Map.of(
            "magazijn", 9, "schoonmaken", 9, "balken", 9, "chauffeur", 9, "heftruck", 9, "verkoper", 2, "verkopen", 5));

    @ParameterizedTest
    @CsvSource({
        "magazjin, magazijn",
        "schonmaken, schoonmaken",
        "schoomaken, schoonmaken",
        "chaufeur, chauffeur",
        "heftuck, heftruck"
    })
    void a_slip_of_the_pen_is_read_as_the_word_that_was_meant(String typed, String meant) {
        assertThat(slips.meant(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bakken", "wagazijn", "kok", "schoonheid", "heftafel", ""})
    void another_word_is_no_slip(String typed) {
        assertThat(slips.meant(typed)).isEmpty();
    }

    @Test
    void of_words_as_near_the_commonest_was_meant() {
        assertThat(slips.meant("verkope")).contains("verkopen");
    }

    @Test
    void a_title_with_a_slip_finds_the_same_work_and_says_which_word_led_to_it() {
        var coding = Codings.ofOccupations(SmallWorld.WORK, Background.none());
        var first = coding.propose("vrachtwagenchaufeur", 1).getFirst();
        assertThat(first.code()).isEqualTo(SmallWorld.DRIVER);
        assertThat(first.words()).containsExactly("vrachtwagenchaufeur");
    }
}
