package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillScorersTest {
    private static final Concept BREAD = new Concept(
            "bread", List.of(), List.of("deeg kneden"), List.of("knead dough"), "Deeg maken met de hand.", "");
    private static final Concept SHOP =
            new Concept("shop", List.of(), List.of("winkel sluiten"), List.of("close shop"), "", "");

    private final Workshop workshop = Workshop.ofSkills(List.of(BREAD, SHOP), Background.none());
    private final Map<String, float[]> signals = workshop.plain(workshop.asked("deeg rollen"));

    @Test
    void a_fit_counts_squared_as_well_so_that_a_good_fit_counts_more_than_two_poor_ones() {
        float plain = signals.getOrDefault("parts", new float[2])[0];
        assertThat(plain).isBetween(0.1f, 0.99f);
        assertThat(signals.getOrDefault("parts.squared", new float[2])[0]).isEqualTo(plain * plain);
    }

    @Test
    void what_is_no_matter_of_more_or_less_does_not_count_squared() {
        assertThat(signals).doesNotContainKeys("same.squared", "shape.squared", "kin2.squared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text.squared", "widetext.beside", "rootstext", "held"})
    void how_much_is_said_of_a_skill_never_speaks_against_it(String signal) {
        assertThat(SkillScorers.isOnlyFor(signal)).isTrue();
        assertThat(KeptFiles.shippedBlend("skills").weights().getOrDefault(signal, 0.0))
                .isNotNegative();
    }

    @Test
    void other_signs_may_speak_for_and_against() {
        assertThat(SkillScorers.isOnlyFor("length")).isFalse();
        assertThat(SkillScorers.isOnlyFor("roots")).isFalse();
    }
}
