package nl.kansrijk.matching.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.engine.Abilities;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Aspect;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.DistancePerMode;
import nl.kansrijk.engine.Evidence;
import nl.kansrijk.engine.Growth;
import nl.kansrijk.engine.Likeness;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Schedule;
import nl.kansrijk.engine.Setting;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Skill;
import nl.kansrijk.engine.Skills;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Task;
import nl.kansrijk.engine.Trade;
import nl.kansrijk.engine.Weights;
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
    void the_share_of_day_one_that_is_told_is_where_the_engine_draws_the_line() {
        var told = methods.on(DAY).rules().stream()
                .filter(rule -> rule.key().equals("matching.dayOne"))
                .findFirst()
                .orElseThrow();
        int percent = (int) (told.value() / 10);
        assertThat(fitsWith(percent)).isTrue();
        assertThat(fitsWith(percent - 1)).isFalse();
    }

    /** Whether someone fits who can do this percentage of the work of day one. */
    private static boolean fitsWith(int percent) {
        var asked = new Asked(
                List.of(new Task(1, percent, true, 0), new Task(2, 100 - percent, true, 0)),
                Map.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Set.of());
        var job = new Demand(
                new UUID(0, 1),
                0,
                Optional.empty(),
                new Trade(OptionalInt.empty(), OptionalInt.empty(), Set.of()),
                asked,
                Schedule.unknown(),
                Setting.unknown(),
                Growth.unknown());
        var can = Abilities.unknown();
        var nobody = Supply.unknown(new UUID(0, 2), 0, Share.PRIVATE);
        var person = new Supply(
                nobody.id(),
                nobody.owner(),
                nobody.share(),
                nobody.place(),
                new Abilities(
                        Skills.complete(List.of(new Skill(1, 2, Evidence.SELF))),
                        can.certificates(),
                        can.licences(),
                        can.dutch(),
                        can.competencies(),
                        can.experience(),
                        can.basics()),
                nobody.wishes(),
                nobody.practice(),
                nobody.support());
        var engine = new MatchIndex(Likeness.exact(), new DistancePerMode());
        return engine.explain(job, person, Weights.standard(), List.of()).fitsNow();
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
