package nl.kansrijk.taxonomy.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkBeliefTest {
    private final WorkBelief belief = new WorkBelief(new SkillLinks()
            .occupation("cook", "5120")
            .occupation("baker", "7512")
            .occupation("driver", "8332")
            .essential("cook", "fry")
            .essential("cook", "season")
            .essential("cook", "be on time")
            .essential("baker", "knead")
            .essential("baker", "be on time")
            .essential("driver", "steer")
            .essential("driver", "be on time")
            .optional("driver", "fry")
            .broader("fry", "heat food")
            .broader("grill", "heat food")
            .broader("steer", "drive"));

    @Test
    void skills_speak_for_the_occupation_that_asks_them() {
        assertThat(belief.leaning(List.of("fry", "season")).work().get("cook")).isGreaterThan(0.5);
    }

    @Test
    void a_sibling_skill_speaks_for_the_same_work() {
        assertThat(belief.leaning(List.of("grill")).work()).containsOnlyKeys("cook");
    }

    @Test
    void a_skill_that_may_be_used_says_less_than_one_that_is_asked() {
        var work = belief.leaning(List.of("fry")).work();
        assertThat(work.get("cook")).isGreaterThan(work.getOrDefault("driver", 0.0));
    }

    @Test
    void two_sets_for_the_same_work_are_alike_without_a_shared_skill() {
        var cook = belief.leaning(List.of("fry"));
        var same = belief.leaning(List.of("season"));
        var other = belief.leaning(List.of("steer"));
        assertThat(belief.alike(cook, same)).isGreaterThan(belief.alike(cook, other));
        assertThat(belief.alike(cook, same)).isEqualTo(belief.alike(same, cook));
    }

    @Test
    void skills_that_nobody_knows_lean_nowhere() {
        var nowhere = belief.leaning(Set.of("unheard of"));
        assertThat(nowhere.work()).isEmpty();
        assertThat(belief.alike(nowhere, belief.leaning(List.of("fry"))))
                .isNegative()
                .isFinite();
    }
}
