package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kansrijk.taxonomy.coding.TitleRules.Kind;
import org.junit.jupiter.api.Test;

class RuleLearnerTest {
    private final Library library = new Library(SmallWorld.WORK, Background.none());
    private final TitleRules rules = new RuleLearner(library.dutch(), library.concepts()).learn(SmallWorld.TITLES);

    @Test
    void a_word_of_several_titles_speaks_for_what_they_share() {
        List<String> signs = Signs.of("onderofficier luchtmacht", library.dutch());
        assertThat(rules.speak(Kind.CONCEPT, signs)).containsOnlyKeys(SmallWorld.SERGEANT);
        assertThat(rules.speak(Kind.GROUP, signs)).containsOnlyKeys("0210");
        assertThat(rules.speak(Kind.BRANCH, signs)).containsOnlyKeys("02");
    }

    @Test
    void a_word_of_a_title_stands_for_words_of_the_name() {
        assertThat(rules.words(Signs.of("hoogleraar natuurkunde", library.dutch())))
                .containsOnlyKeys("docent", "hoger", "onderwijs");
    }

    @Test
    void one_title_makes_no_rule() {
        assertThat(rules.speak(Kind.CONCEPT, Signs.of("souschef", library.dutch())))
                .isEmpty();
        assertThat(rules.all()).doesNotContainKey("souschef");
    }

    @Test
    void without_rules_nothing_is_said() {
        assertThat(TitleRules.none().speak(Kind.CONCEPT, List.of("x"))).isEqualTo(Map.of());
    }

    @Test
    void with_rules_a_title_finds_an_occupation_with_which_it_shares_no_word() {
        Coding coding = Workshop.ofOccupations(SmallWorld.WORK, Background.none())
                .coding(rules, KeptFiles.shippedBlend("occupations"), Blend.plainGroups());
        assertThat(coding.propose("onderofficier vloot", 1))
                .extracting(Proposal::code)
                .containsExactly(SmallWorld.SERGEANT);
    }

    @Test
    void a_text_always_falls_in_the_same_fifth() {
        assertThat(SmallWorld.TITLES)
                .allSatisfy(title -> assertThat(Lessons.fold(title.text()))
                        .isBetween(0, Lessons.FOLDS - 1)
                        .isEqualTo(Lessons.fold(title.text())));
    }
}
