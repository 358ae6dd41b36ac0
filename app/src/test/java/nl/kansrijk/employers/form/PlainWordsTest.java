package nl.kansrijk.employers.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Jonge verkoper, age",
        "Een dynamische collega, taste",
        "Nederlands als moedertaal, mother-tongue",
        "Geen 9-tot-5 mentaliteit, always",
        "Stressbestendig, empty",
        "Wij zoeken een topper, topper",
        "Minimaal 3 jaar ervaring, years",
        "Mbo werk- en denkniveau, diploma"
    })
    void a_word_that_shuts_people_out_gets_one_kind_tip(String text, String tip) {
        assertThat(PlainWords.tips(Map.of("taak-1-tekst", List.of(text))))
                .extracting(Reason::key)
                .containsExactly("employers.words." + tip);
    }

    @Test
    void plain_words_get_no_tip_and_parts_of_words_do_not_count() {
        var plain = Map.of(
                "titel",
                List.of("Jongensboeken stapelen", "Toppers tellen"),
                "taak-1-tekst",
                List.of("Dozen inpakken"));
        assertThat(PlainWords.tips(plain)).isEmpty();
    }

    @Test
    void the_name_of_a_diploma_behind_its_law_is_not_an_unkind_word() {
        assertThat(PlainWords.tips(Map.of("diploma-naam", List.of("Mbo verzorgende"))))
                .isEmpty();
    }
}
