package nl.kansrijk.rules;

import static nl.kansrijk.rules.ReckoningTest.euros;
import static nl.kansrijk.rules.ReckoningTest.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.rules.WorkPays.Disregard;
import nl.kansrijk.rules.WorkPays.Household;
import nl.kansrijk.taxonomy.ShippedRules;
import org.junit.jupiter.api.Test;

/** Social assistance beside a wage, with what is not known named. */
class WorkPaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void sixteen_hours_for_the_minimum_wage_keep_at_most_a_quarter_when_the_net_wage_is_not_known() {
        var sum = known(asked("16", Optional.empty(), Disregard.GENERAL, "0"), DAY);
        assertThat(euros(sum, "pays.gross")).isEqualByComparingTo("1019.89");
        assertThat(euros(sum, "pays.kept")).isEqualByComparingTo("254.97");
        assertThat(euros(sum, "pays.left")).isEqualByComparingTo("636.58");
        assertThat(euros(sum, "pays.effect.most")).isEqualByComparingTo("254.97");
        assertThat(sum.assumptions()).contains("pays.netunknown", "pays.allowances");
    }

    @Test
    void with_the_net_wage_the_effect_is_told_and_costs_come_off() {
        var sum = known(asked("16", Optional.of("900"), Disregard.GENERAL, "40"), DAY);
        assertThat(euros(sum, "pays.kept")).isEqualByComparingTo("225.00");
        assertThat(euros(sum, "pays.together")).isEqualByComparingTo("1586.50");
        assertThat(euros(sum, "pays.effect")).isEqualByComparingTo("185.00");
        assertThat(sum.assumptions()).contains("pays.nettyped").doesNotContain("pays.nocosts", "pays.netunknown");
    }

    @Test
    void what_someone_keeps_has_a_limit_and_no_more_than_the_benefit_is_left() {
        var sum = known(asked("24", Optional.of("1300"), Disregard.GENERAL, "0"), DAY);
        assertThat(euros(sum, "pays.kept")).isEqualByComparingTo("273.00");
        assertThat(euros(sum, "pays.left")).isEqualByComparingTo("374.50");
        var nothing = known(asked("1", Optional.of("0"), Disregard.GENERAL, "0"), DAY);
        assertThat(euros(nothing, "pays.left")).isEqualByComparingTo("1401.50");
        assertThat(euros(nothing, "pays.effect")).isEqualByComparingTo("0");
    }

    @Test
    void a_wage_above_the_benefit_ends_the_benefit_and_costs_can_make_work_cost_money() {
        var out = known(asked("36", Optional.of("2000"), Disregard.NONE, "0"), DAY);
        assertThat(euros(out, "pays.left")).isEqualByComparingTo("0");
        assertThat(euros(out, "pays.effect")).isEqualByComparingTo("598.50");
        var costly = known(asked("16", Optional.of("800"), Disregard.NONE, "60"), DAY);
        assertThat(euros(costly, "pays.effect")).isEqualByComparingTo("-60.00");
    }

    @Test
    void more_net_wage_never_makes_the_effect_smaller_so_the_gross_wage_is_the_most() {
        var before = BigDecimal.valueOf(-1);
        for (int net = 0; net <= 2500; net += 50) {
            var sum = known(asked("40", Optional.of(Integer.toString(net)), Disregard.GENERAL, "0"), DAY);
            assertThat(euros(sum, "pays.effect")).isGreaterThanOrEqualTo(before);
            before = euros(sum, "pays.effect");
        }
    }

    @Test
    void from_2027_another_rule_holds_and_the_old_one_has_no_value() {
        var later = LocalDate.of(2027, 1, 1);
        var old = new WorkPays(
                later,
                Household.SINGLE,
                Disregard.GENERAL,
                BigDecimal.TEN,
                BigDecimal.TEN,
                Optional.empty(),
                BigDecimal.ZERO);
        assertThat(Reckoning.of(old, ShippedRules.on(later)))
                .isInstanceOfSatisfying(
                        Reckoning.NoValue.class, none -> assertThat(none.keys()).contains("earn.25.share"));
        var uniform = new WorkPays(
                later,
                Household.SINGLE,
                Disregard.UNIFORM,
                BigDecimal.TEN,
                BigDecimal.TEN,
                Optional.of(new BigDecimal("400")),
                BigDecimal.ZERO);
        assertThat(euros(known(uniform, later), "pays.kept.share")).isEqualByComparingTo("60.00");
    }

    @Test
    void two_people_share_one_benefit_and_the_income_of_the_other_is_named_as_not_known() {
        var sum = known(
                new WorkPays(
                        DAY,
                        Household.COUPLE,
                        Disregard.MEDICAL,
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        Optional.of(new BigDecimal("400")),
                        BigDecimal.ZERO),
                DAY);
        assertThat(euros(sum, "pays.norm")).isEqualByComparingTo("2002.13");
        assertThat(euros(sum, "pays.kept")).isEqualByComparingTo("60.00");
        assertThat(sum.assumptions()).contains("pays.partner");
    }

    private static WorkPays asked(String hours, Optional<String> net, Disregard disregard, String costs) {
        return new WorkPays(
                DAY,
                Household.SINGLE,
                disregard,
                new BigDecimal(hours),
                new BigDecimal("14.71"),
                net.map(BigDecimal::new),
                new BigDecimal(costs));
    }
}
