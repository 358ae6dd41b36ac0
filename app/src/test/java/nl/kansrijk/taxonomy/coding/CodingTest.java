package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodingTest {
    private final Coding coding = Codings.ofOccupations(SmallWorld.WORK, Background.none());

    @ParameterizedTest
    @CsvSource({
        "Vrachtwagenchauffeur (m/v), driver",
        "Chauffeur vrachtwagen 40 uur, driver",
        "vrachtwagenchauffeuse, driver",
        "lorry driver, driver",
        "Zelfstandig werkend kok, cook",
        "Taxichauffeurs gezocht, taxi"
    })
    void a_title_finds_its_occupation_through_noise_forms_parts_and_english(String title, String code) {
        assertThat(coding.propose(title, 1)).extracting(Proposal::code).containsExactly(code);
    }

    @Test
    void a_proposal_says_how_sure_it_is_and_which_words_led_to_it() {
        Proposal first = coding.propose("Ervaren chauffeur vrachtwagen", 3).getFirst();
        assertThat(first.certainty()).isBetween(0.2, 1.0);
        assertThat(first.words()).containsExactly("chauffeur", "vrachtwagen");
    }

    @Test
    void the_alternatives_come_after_it_less_and_less_sure() {
        List<Proposal> all = coding.propose("chauffeur", 5);
        assertThat(all).hasSizeGreaterThan(1);
        assertThat(all).isSortedAccordingTo((a, b) -> Double.compare(b.certainty(), a.certainty()));
        assertThat(all.stream().mapToDouble(Proposal::certainty).sum()).isLessThanOrEqualTo(1.000001);
    }

    @Test
    void a_proposal_is_as_strong_as_its_belief_and_the_part_of_the_text_that_led_to_it() {
        Proposal plain = coding.propose("vrachtwagenchauffeur", 1).getFirst();
        Proposal amid =
                coding.propose("vrachtwagenchauffeur blij eiland zonnig", 1).getFirst();
        assertThat(plain.share()).isEqualTo(1);
        assertThat(amid.share()).isBetween(0.1, 0.6);
        assertThat(amid.strength()).isLessThan(plain.strength());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "()", "–", "!?", "niet", "geen kok"})
    void a_text_without_words_gets_no_proposal(String text) {
        assertThat(coding.propose(text, 3)).isEmpty();
    }

    @Test
    void the_same_text_gets_the_same_answer() {
        assertThat(coding.propose("chauffeur", 5)).isEqualTo(coding.propose("chauffeur", 5));
    }

    @Test
    void the_group_of_the_best_occupation_speaks_loudest() {
        var groups = coding.groups("kok");
        assertThat(groups.get("5120"))
                .isEqualTo(groups.values().stream().mapToDouble(v -> v).max().orElseThrow());
    }

    @Test
    void a_ranking_holds_only_what_passes() {
        assertThat(coding.ranked("chauffeur", code -> !code.equals("taxi")))
                .hasSize(SmallWorld.WORK.size() - 1)
                .doesNotContain("taxi");
    }

    @Test
    void what_was_learnt_is_the_same_after_being_kept_in_files(@TempDir Path folder) throws IOException {
        Learnt learnt = SmallWorld.learnt();
        learnt.keep(folder, "work");
        Blend blend = KeptFiles.blend(Files.readAllLines(folder.resolve("work.properties")));
        TitleRules rules = KeptFiles.rules(Files.readAllLines(folder.resolve("work-rules.csv")));
        Coding again =
                Workshop.ofOccupations(SmallWorld.WORK, Background.none()).coding(rules, blend, Blend.plainGroups());
        assertThat(again.ranked("onderofficier vloot", any -> true))
                .isEqualTo(learnt.coding().ranked("onderofficier vloot", any -> true));
    }

    @Test
    void skills_are_found_through_english_where_dutch_words_differ() {
        Concept shop = new Concept("shop", List.of("s1"), List.of("zaak inrichten"), List.of("arrange shop"), "", "");
        Concept song = new Concept("song", List.of("s2"), List.of("lied zingen"), List.of("sing song"), "", "");
        var pairs = List.of(
                new Bilingual("winkel", "shop"),
                new Bilingual("winkel sluiten", "close shop"),
                new Bilingual("lied", "song"));
        Coding skills = Codings.ofSkills(
                List.of(song, shop), new Background(List.of(), pairs, List.of(), List.of(), List.of()));
        assertThat(skills.propose("de winkel", 1)).extracting(Proposal::code).containsExactly("shop");
    }

    @Test
    void a_certainty_outside_nought_to_one_cannot_be_made() {
        assertThatThrownBy(() -> new Proposal("a", 1.1, List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmallWorld.concept(" ", "1", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
