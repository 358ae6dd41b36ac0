package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ik kan niet tillen | ik kan",
                "opa niet valt | opa",
                "auto rijden zonder rijbewijs | auto rijden",
                "kok, geen avonden | kok,",
                "niet koken maar bakken | maar bakken",
                "bakken, niet koken. Ook snijden | bakken, . Ook snijden"
            })
    void a_denial_reaches_to_the_end_of_its_clause(String text, String left) {
        assertThat(Negation.without(text).strip().replaceAll("\\s+", " ")).isEqualTo(left);
    }

    @Test
    void a_denial_at_the_end_denies_its_whole_clause() {
        assertThat(Negation.without("tillen gaat niet").strip()).isEmpty();
        assertThat(Negation.without("bakken wel, tillen gaat niet").strip()).isEqualTo("bakken wel,");
    }

    @ParameterizedTest
    @CsvSource({"niet-destructief onderzoek", "genieten van koken", "niet alleen koken", "Orderpicker (m/v)"})
    void what_denies_nothing_stays(String text) {
        assertThat(Negation.without(text)).isEqualTo(text);
    }
}
