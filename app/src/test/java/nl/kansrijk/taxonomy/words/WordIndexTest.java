package nl.kansrijk.taxonomy.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordIndexTest {
    static final List<String> NAMES = List.of(
            "heftruckchauffeur",
            "chauffeur vrachtwagen",
            "winkelmedewerker",
            "beveiligingsmedewerker of medewerker winkel",
            "order picker",
            "cliëntbegeleider",
            "schoonmaker");
    final WordIndex index = new WordIndex(IntStream.range(0, NAMES.size())
            .mapToObj(i -> new WordIndex.Phrase(i, NAMES.get(i), true))
            .toList());

    @ParameterizedTest
    @CsvSource({
        "heftruckchauffeur, heftruckchauffeur",
        "heftr, heftruckchauffeur",
        "heftrukchauffeur, heftruckchauffeur",
        "hetfruck, heftruckchauffeur",
        "heftruck chauffeur, heftruckchauffeur",
        "vrachtwagen chauffeur, chauffeur vrachtwagen",
        "winkel medewerker, winkelmedewerker",
        "orderpicker, order picker",
        "orderpiker, order picker",
        "Client, cliëntbegeleider",
        "schoonmakster, schoonmaker",
        "maker, schoonmaker"
    })
    void what_someone_types_finds_what_they_mean_first(String typed, String meant) {
        assertThat(index.search(typed, 5).getFirst().text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", " ", "?", "xyzzy", "heftruck bakker"})
    void too_little_or_something_else_finds_nothing(String typed) {
        assertThat(index.search(typed, 5)).isEmpty();
    }

    @Test
    void each_concept_stands_once_with_its_best_words() {
        var twice = new WordIndex(
                List.of(new WordIndex.Phrase(7, "lasser", true), new WordIndex.Phrase(7, "lasser van pijpen", false)));
        assertThat(twice.search("lasser", 5))
                .singleElement()
                .satisfies(hit -> assertThat(hit.text()).isEqualTo("lasser"));
    }

    @Test
    void no_more_come_than_asked() {
        assertThat(index.search("ch", 1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"lasser, lasser, 0", "laser, lasser, 1", "lsaser, lasser, 1", "lassen, lasser, 1", "las, lasser, 9"})
    void typing_errors_are_counted(String typed, String word, int errors) {
        assertThat(Typo.distance(typed, word, true, 2)).isEqualTo(errors);
    }

    @ParameterizedTest
    @CsvSource({"heftruk, heftruckchauffeur, 1", "xx, heftruckchauffeur, 2", "heft, heftruckchauffeur, 0"})
    void typing_errors_in_the_start_of_a_longer_word_are_counted(String typed, String word, int errors) {
        assertThat(Typo.distance(typed, word, false, 2)).isEqualTo(errors);
    }

    @Test
    void a_known_word_is_no_slip_for_another_word() {
        var work = new WordIndex(
                List.of(new WordIndex.Phrase(0, "kassa", false), new WordIndex.Phrase(1, "medewerker kassen", false)));
        assertThat(work.search("kassa", 5)).extracting(WordIndex.Hit::concept).containsExactly(0);
        assertThat(work.search("kasse", 5)).hasSize(2);
    }

    @Test
    void a_word_with_another_first_letter_is_no_half_typed_name() {
        var salon = new WordIndex(List.of(new WordIndex.Phrase(0, "massagetherapeut", true)));
        assertThat(salon.search("kassa", 5)).isEmpty();
        assertThat(salon.search("masage", 5)).hasSize(1);
    }
}
