package nl.kansrijk.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.kansrijk.taxonomy.Meaning.Certainty;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class MeaningsTest {
    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    Meanings meanings;

    @Autowired
    StarterShelf starter;

    @Autowired
    CodingShelf codings;

    @BeforeEach
    void the_starter_set() {
        starter.fill();
        codings.make();
    }

    @Test
    void what_was_prepared_after_an_import_is_not_made_again_when_someone_asks() {
        var prepared = codings.make();
        assertThat(codings.make()).isSameAs(prepared);
        assertThat(codings.occupations()).isSameAs(prepared.occupations());
    }

    @ParameterizedTest
    @CsvSource({"Orderpicker vroege dienst (m/v), orderpicker", "Ervaren schoonmaakster 20 uur, schoonmaker"})
    void what_people_write_means_an_occupation(String text, String name) {
        var first = meanings.occupations(text, 3, DUTCH).getFirst();
        assertThat(first.label().text()).contains(name);
        assertThat(first.words()).isNotEmpty().allMatch(text::contains);
    }

    @Test
    void a_task_means_a_skill() {
        assertThat(meanings.skills("een heftruck besturen", 3, DUTCH))
                .anyMatch(meaning -> meaning.label().text().contains("heftruck"));
    }

    @Test
    void text_that_says_nothing_of_work_means_nothing() {
        assertThat(meanings.occupations("qwrtz", 3, DUTCH)).isEmpty();
        assertThat(meanings.skills("", 3, DUTCH)).isEmpty();
    }

    @Test
    void certainty_is_told_in_three_steps() {
        assertThat(Certainty.of(0.9)).isEqualTo(Certainty.LIKELY);
        assertThat(Certainty.of(0.2)).isEqualTo(Certainty.POSSIBLE);
        assertThat(Certainty.of(0.05)).isEqualTo(Certainty.GUESS);
    }
}
