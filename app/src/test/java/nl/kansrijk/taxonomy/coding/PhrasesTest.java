package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.kansrijk.taxonomy.coding.Phrases.Phrase;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Offset<Float> CLOSE = within(1e-5f);
    private final Phrases phrases = new Phrases(
            3,
            List.of(
                    new Phrase(0, List.of("chauffeur", "bus")),
                    new Phrase(1, List.of("chauffeur", "taxi")),
                    new Phrase(1, List.of("chauffeur")),
                    new Phrase(2, List.of("kok"))));

    @Test
    void a_phrase_that_is_the_same_has_cosine_one() {
        assertThat(phrases.cosine(Map.of("chauffeur", 1f, "bus", 1f))[0]).isEqualTo(1f, CLOSE);
    }

    @Test
    void of_several_names_the_best_one_counts() {
        assertThat(phrases.cosine(Map.of("chauffeur", 1f))[1]).isEqualTo(1f, CLOSE);
    }

    @Test
    void a_rare_word_says_more_than_a_common_one() {
        float[] found = phrases.cosine(Map.of("chauffeur", 1f, "bus", 1f));
        assertThat(found[0]).isGreaterThan(found[1]);
        assertThat(phrases.covered(Map.of("chauffeur", 1f, "bus", 1f))[1]).isLessThan(0.5f);
    }

    @Test
    void a_name_that_is_asked_in_full_is_held_whatever_else_is_asked() {
        assertThat(phrases.held(Map.of("kok", 1f, "zelfstandig", 1f))[2]).isEqualTo(1f, CLOSE);
        assertThat(phrases.held(Map.of("bus", 1f))[0]).isBetween(0.1f, 0.9f);
    }

    @Test
    void an_unknown_word_makes_every_answer_less_sure_and_finds_nothing() {
        float known = phrases.cosine(Map.of("kok", 1f))[2];
        assertThat(phrases.cosine(Map.of("kok", 1f, "xyz", 1f))[2]).isLessThan(known);
        assertThat(phrases.cosine(Map.of("xyz", 1f))).containsOnly(0f);
        assertThat(phrases.bm25(Map.of(), 0.3)).containsOnly(0f);
    }
}
