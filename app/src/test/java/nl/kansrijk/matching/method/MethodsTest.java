package nl.kansrijk.matching.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kansrijk.engine.Aspect;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class MethodsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Autowired
    Methods methods;

    @Autowired
    StarterShelf shelf;

    @BeforeEach
    void the_rules_of_the_trade() {
        shelf.fill();
    }

    @Test
    void the_weights_told_are_the_weights_in_use_and_each_side_adds_up_to_a_hundred() {
        var method = methods.on(DAY);
        assertThat(method.jobForPerson()).contains(new Method.Weight("wishes", Aspect.WISHES.standard()));
        assertThat(method.personForJob()).contains(new Method.Weight("skills", Aspect.SKILLS.standard()));
        assertThat(method.jobForPerson().stream()
                        .mapToInt(Method.Weight::weight)
                        .sum())
                .isEqualTo(100);
        assertThat(method.personForJob().stream()
                        .mapToInt(Method.Weight::weight)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void the_engine_itself_names_every_hard_condition_and_every_criterion() {
        var method = methods.on(DAY);
        assertThat(method.conditions())
                .contains(
                        "hours",
                        "days",
                        "travel",
                        "not-sector",
                        "certificate",
                        "licence",
                        "load",
                        "language",
                        "day-one")
                .doesNotHaveDuplicates();
        assertThat(method.criteria())
                .contains("task", "learnable", "competency", "experience", "wish-occupation", "motivation")
                .doesNotContainAnyElementsOf(method.conditions());
    }

    @Test
    void what_is_used_and_never_used_comes_from_the_catalogue_and_holds_everything_once() {
        var data = methods.on(DAY).data();
        assertThat(data.used()).contains("HS_SKILL", "AV_HOURS_MAX").doesNotContainAnyElementsOf(data.neverUsed());
        assertThat(data.neverUsed()).contains("ATT_WORK", "LD_HOUSE");
    }

    @Test
    void the_rules_come_with_the_day_since_when_they_hold() {
        assertThat(methods.on(DAY).rules())
                .hasSize(7)
                .allMatch(rule -> !rule.validFrom().isAfter(DAY));
        assertThat(methods.on(LocalDate.of(1990, 1, 1)).rules()).isEmpty();
    }
}
