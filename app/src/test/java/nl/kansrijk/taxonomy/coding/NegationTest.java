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
    @CsvSource(
            delimiter = '|',
            value = {
                "niet koken maar bakken | bakken",
                "ik kan goed koken maar niet afwassen | ik kan goed koken",
                "ik kan goed koken, maar niet afwassen | ik kan goed koken,",
                "ik kan niet afwassen MAAR wel koken | ik kan wel koken",
                "geen maaltijden maar maartse buien | maartse buien"
            })
    void what_sets_the_denied_against_the_rest_says_nothing_either(String text, String left) {
        assertThat(Negation.without(text).strip().replaceAll("\\s+", " ")).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"niet-destructief onderzoek", "genieten van koken", "niet alleen koken", "Orderpicker (m/v)"})
    void what_denies_nothing_stays(String text) {
        assertThat(Negation.without(text)).isEqualTo(text);
    }
}
