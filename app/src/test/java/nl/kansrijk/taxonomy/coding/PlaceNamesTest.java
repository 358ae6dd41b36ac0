package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {
    private final PlaceNames places = new PlaceNames(
            List.of("Den Bosch", "Weert", "Leiden", "Bergen op Zoom", "'s-Hertogenbosch", "Boom", "Bergen (NH.)"),
            Set.of("leiden", "boom", "bergen")::contains);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Verkoopmedewerker Den Bosch | Verkoopmedewerker",
                "Kok in Weert | Kok in",
                "Verkoper - Leiden (26 uur) | Verkoper - (26 uur)",
                "Chauffeur in Bergen op Zoom | Chauffeur in",
                "Lasser te 's-Hertogenbosch | Lasser te",
                "Productiemedewerker / Weert | Productiemedewerker /",
                "Weert: kok | : kok"
            })
    void a_place_says_nothing_of_the_work(String text, String left) {
        assertThat(places.without(text).strip().replaceAll("\\s+", " ")).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Team Leiden", "Leiden van een ploeg", "Boom snoeien", "een berg in weert", "Weertse kok"})
    void a_word_that_is_no_place_where_it_stands_stays(String text) {
        assertThat(places.without(text)).isEqualTo(text);
    }

    @Test
    void without_a_map_nothing_is_a_place() {
        assertThat(new PlaceNames(List.of(), any -> false).without("Kok Weert")).isEqualTo("Kok Weert");
    }
}
