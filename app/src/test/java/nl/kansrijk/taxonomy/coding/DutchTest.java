package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchTest {
    private final Dutch dutch = new Dutch(
            Collections.nCopies(
                    9,
                    "vrachtwagen chauffeur bloemen planten kwekerij verkoop medewerker verzorger directeur wagen"
                            + " leerling begeleider administratie"),
            List.of("Den Bosch", "Weert", "Leiden", "'s-Hertogenbosch"));

    @ParameterizedTest
    @CsvSource({
        "medewerkster, medewerker",
        "verzorgster, verzorger",
        "directrice, directeur",
        "chauffeuse, chauffeur",
        "chauffeurs, chauffeur",
        "medewerkers, medewerker"
    })
    void the_form_for_women_and_the_plural_are_the_same_work(String form, String general) {
        assertThat(dutch.stems(form)).isEqualTo(dutch.stems(general));
    }

    @ParameterizedTest
    @CsvSource({
        "vrachtwagenchauffeur, vrachtwagen chauffeur",
        "verkoopmedewerker, verkoop medewerker",
        "leerlingenbegeleider, leerling begeleider",
        "Verkoop-medewerker, verkoop medewerker"
    })
    void a_compound_says_what_its_parts_say(String compound, String parts) {
        assertThat(dutch.parts(compound)).isEqualTo(dutch.parts(parts));
    }

    @Test
    void a_word_that_is_no_compound_stays_whole() {
        assertThat(dutch.parts("administratie")).hasSize(1);
    }

    @Test
    void the_head_of_a_compound_is_its_last_part() {
        assertThat(dutch.heads("vrachtwagenchauffeur")).isEqualTo(dutch.stems("chauffeur"));
    }

    @Test
    void a_word_that_hangs_on_a_hyphen_gets_its_ending() {
        assertThat(dutch.parts("bloemen- of plantenkwekerij"))
                .containsAll(dutch.parts("bloemen"))
                .containsAll(dutch.parts("planten"));
        assertThat(Collections.frequency(dutch.parts("bloemen- of plantenkwekerij"), dutch.stem("kwekerij")))
                .isEqualTo(2);
    }

    @Test
    void small_words_and_accents_say_nothing() {
        assertThat(dutch.stems("de chauffeur van de wagen")).isEqualTo(dutch.stems("chauffeur wagen"));
        assertThat(dutch.stems("van de")).isEmpty();
        assertThat(dutch.stems("Cháuffeur")).isEqualTo(dutch.stems("chauffeur"));
    }

    @ParameterizedTest
    @CsvSource({
        "Chauffeur (m/v)",
        "Chauffeur m/v/x",
        "Chauffeur 32-40 uur",
        "Chauffeur fulltime",
        "Vacature chauffeur",
        "Chauffeur per direct"
    })
    void what_says_nothing_about_the_work_is_left_out(String title) {
        assertThat(Asked.of(title, dutch).parts()).containsOnlyKeys("chauffeur");
    }

    @ParameterizedTest
    @CsvSource({"Verzorg(st)er, verzorger", "Chauffeur Den Bosch, chauffeur", "Wagen regio Weert, wagen"})
    void both_forms_of_a_title_are_one_and_a_place_is_no_work(String title, String work) {
        assertThat(Asked.of(title, dutch).parts()).containsOnlyKeys(dutch.stem(work));
    }

    @Test
    void a_deed_that_was_done_is_read_as_the_verb_where_that_is_the_commoner_word() {
        var common = new Dutch(List.of("sorteren sorteren wassen", "gesorteerd", "gewassen gewassen"), List.of());
        assertThat(common.stem("gesorteerd")).isEqualTo(common.stem("sorteren"));
        assertThat(common.stem("gewassen")).isNotEqualTo(common.stem("wassen"));
    }

    @Test
    void what_stands_aside_counts_for_less() {
        var asked = Asked.of("Chauffeur – administratie (verkoop)", dutch);
        assertThat(asked.parts()).containsEntry("chauffeur", 1f).containsEntry("administratie", 0.4f);
        assertThat(asked.core()).doesNotContain("administratie", "verkoop");
    }
}
