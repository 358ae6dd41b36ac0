package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupSignalsTest {
    private static final Concept CHEF = SmallWorld.concept("chef", "5120", List.of("souschef"), List.of("sous chef"));
    private static final List<Concept> WORK = List.of(SmallWorld.WORK.get(0), CHEF, SmallWorld.WORK.get(1));

    private final Library library = new Library(WORK, Background.none());
    private final GroupSignals signals = new GroupSignals(library);

    private float[] of(String signal, String title, double... belief) {
        return signals.of(Asked.of(title, library.dutch()), belief, Map.of()).getOrDefault(signal, new float[0]);
    }

    @Test
    void every_unit_group_holds_the_names_of_all_its_occupations() {
        assertThat(signals.groups()).extracting(Concept::code).containsExactly("5120", "8332");
        assertThat(signals.groups().getFirst().dutch()).contains("kok", "souschef");
    }

    @Test
    void two_occupations_that_are_believed_in_a_little_speak_together_for_their_group() {
        float[] sum = of("sum", "iets", 0.3, 0.3, 0.4);
        float[] best = of("best", "iets", 0.3, 0.3, 0.4);
        assertThat(sum[0]).isGreaterThan(sum[1]);
        assertThat(best[0]).isLessThan(best[1]);
    }

    @Test
    void an_english_title_speaks_for_a_group_by_its_english_names() {
        float[] english = of("english", "Sous Chef", 0, 0, 0);
        assertThat(english[0]).isGreaterThan(english[1]);
    }

    @Test
    void what_a_rule_says_counts_once_for_a_group_however_large_it_is() {
        float[] said = signals.of(
                        Asked.of("kok", library.dutch()), new double[3], Map.of("rulegroup", new float[] {0.5f, 0.5f, 0
                        }))
                .get("rulegroup");
        assertThat(said).containsExactly(0.5f, 0);
    }

    @Test
    void concepts_outside_the_unit_groups_speak_for_none() {
        Library major =
                new Library(List.of(SmallWorld.concept("all", "5", List.of("dienst"), List.of())), Background.none());
        assertThat(new GroupSignals(major).groups()).isEmpty();
    }
}
