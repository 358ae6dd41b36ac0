package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kansrijk.taxonomy.coding.Translations.Pair;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private final Translations translations = new Translations(List.of(
            new Pair(List.of("winkel", "leid"), List.of("manag", "shop")),
            new Pair(List.of("winkel"), List.of("shop")),
            new Pair(List.of("zaak"), List.of("shop")),
            new Pair(List.of("team", "leid"), List.of("manag", "team"))));

    @Test
    void words_that_come_together_in_both_languages_stand_for_each_other() {
        assertThat(translations.english("winkel").get("shop")).isGreaterThan(0.7f);
        assertThat(translations.english("leid").get("manag")).isGreaterThan(0.7f);
    }

    @Test
    void words_with_the_same_translation_are_alike() {
        assertThat(translations.likewise("zaak")).containsOnlyKeys("winkel");
    }

    @Test
    void a_word_that_was_never_seen_stands_for_itself() {
        assertThat(translations.english("robot")).isEqualTo(Map.of("robot", 1f));
        assertThat(translations.likewise("robot")).isEmpty();
    }
}
