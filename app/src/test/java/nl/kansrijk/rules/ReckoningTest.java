package nl.kansrijk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.taxonomy.RuleParameter.Certainty;
import nl.kansrijk.taxonomy.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sums reproduce every test vector of domain h to the cent. */
class ReckoningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest(name = "wage value {0}, {1} hours: {2} before and {3} after the addition")
    @CsvSource(textBlock = """
            50,   36, 1238.98, 1530.14
            20,   36, 1734.57, 2142.19
            30,   36, 1734.57, 2142.19
            60,   32,  881.05, 1088.10
            80,   24,  330.39,  408.04
            100,  36,    0.00,    0.00
            flat, 36, 1238.98, 1530.14
            flat, 20,  688.32,  850.08
            """)
    void wage_cost_subsidy(String value, String hours, BigDecimal before, BigDecimal after) {
        var sum = known(subsidy(value, hours, MinimumWage.ADULT), DAY);
        assertThat(euros(sum, "subsidy.base")).isEqualByComparingTo("2477.95");
        assertThat(euros(sum, "subsidy.hours")).isEqualByComparingTo(before);
        assertThat(euros(sum, "subsidy.total")).isEqualByComparingTo(after);
    }

    @Test
    void the_limit_is_told_only_where_it_binds() {
        assertThat(known(subsidy("20", "36", MinimumWage.ADULT), DAY).line("subsidy.cap"))
                .isPresent();
        assertThat(known(subsidy("30", "36", MinimumWage.ADULT), DAY).line("subsidy.cap"))
                .isEmpty();
        assertThat(known(subsidy("50", "36", MinimumWage.ADULT), DAY).line("subsidy.cap"))
                .isEmpty();
    }

    @Test
    void someone_younger_has_a_lower_minimum_wage_and_so_a_lower_subsidy() {
        assertThat(euros(known(subsidy("50", "36", MinimumWage.AGE_18), DAY), "subsidy.hours"))
                .isEqualByComparingTo("619.49");
        assertThat(euros(known(subsidy("50", "36", MinimumWage.LEARNING_20), DAY), "subsidy.base"))
                .isEqualByComparingTo("1523.94");
    }

    @Test
    void whether_the_addition_belongs_within_the_limit_is_a_rule_and_not_code() {
        var within = new RuleParameter("lks.overheadOpen", 1, "holds", DAY, Optional.empty(), "what if", Certainty.OWN);
        var sum = (Reckoning.Known) Reckoning.of(
                subsidy("20", "36", MinimumWage.ADULT),
                key -> key.equals("lks.overheadOpen")
                        ? Optional.of(within)
                        : ShippedRules.on(DAY).apply(key));
        assertThat(euros(sum, "subsidy.total.within")).isEqualByComparingTo("1734.57");
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "1.01"})
    void a_wage_value_outside_what_is_possible_is_no_wage_value(BigDecimal share) {
        assertThatThrownBy(() -> new WageSubsidy.Value.Measured(share)).hasMessageContaining("0..1");
    }

    @ParameterizedTest(name = "{0} hours a week: {1} a year")
    @CsvSource({"20, 1050.40", "25.5, 1339.26", "36, 1890.72", "40, 2000.00"})
    void wage_cost_advantage_of_the_jobs_agreement(BigDecimal hours, BigDecimal year) {
        var sum = known(new WageAdvantage(DAY, WageAdvantage.Kind.JOBS_AGREEMENT, hours), DAY);
        assertThat(euros(sum, "advantage.year")).isEqualByComparingTo(year);
        assertThat(sum.line("advantage.term").orElseThrow().outcome()).isEqualTo(new Figure.Word("lasting"));
    }

    @Test
    void other_wage_cost_advantages_have_their_own_amount_limit_and_years() {
        var disabled = known(new WageAdvantage(DAY, WageAdvantage.Kind.DISABLED, new BigDecimal("36")), DAY);
        assertThat(euros(disabled, "advantage.year")).isEqualByComparingTo("5709.60");
        assertThat(disabled.line("advantage.term").orElseThrow().outcome()).isEqualTo(new Figure.Years(3));
        var capped = known(new WageAdvantage(DAY, WageAdvantage.Kind.OTHER_PLACE, new BigDecimal("40")), DAY);
        assertThat(euros(capped, "advantage.year")).isEqualByComparingTo("6000.00");
        assertThat(capped.line("advantage.term").orElseThrow().outcome()).isEqualTo(new Figure.Years(1));
    }

    @Test
    void an_advantage_that_ended_has_no_amount_and_none_is_guessed() {
        var late = new WageAdvantage(DAY, WageAdvantage.Kind.OLDER_SINCE_2024, new BigDecimal("20"));
        assertThat(Reckoning.of(late, ShippedRules.on(DAY)))
                .isEqualTo(new Reckoning.NoValue(DAY, java.util.List.of("lkv.older.late.hour", "lkv.older.late.max")));
        var before = LocalDate.of(2025, 12, 31);
        var lastYear = new WageAdvantage(before, WageAdvantage.Kind.OLDER_SINCE_2024, new BigDecimal("20"));
        assertThat(euros(known(lastYear, before), "advantage.year")).isEqualByComparingTo("1404.00");
    }

    @ParameterizedTest(name = "{0} hours: {1} job")
    @CsvSource({"32, 1.25", "12.75, 0.50", "25.5, 1.00"})
    void counting_jobs(BigDecimal hours, BigDecimal jobs) {
        var sum = known(new Jobs(DAY, hours, 1), DAY);
        assertThat(((Figure.Count) sum.outcome().outcome()).amount().setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(jobs);
    }

    @Test
    void two_people_with_half_a_job_make_one() {
        var sum = known(new Jobs(DAY, new BigDecimal("12.75"), 2), DAY);
        assertThat(((Figure.Count) sum.outcome().outcome()).amount()).isEqualByComparingTo("1");
        assertThat(((Figure.Hours) sum.line("jobs.year").orElseThrow().outcome()).amount())
                .isEqualByComparingTo("1326");
    }

    @Test
    void a_day_of_sickness_is_paid_for_a_part_and_on_request_whole_in_the_first_year() {
        var sum = known(new NoRisk(DAY, DAY, NoRisk.Group.WIA, new BigDecimal("120")), DAY);
        assertThat(euros(sum, "norisk.pay")).isEqualByComparingTo("84.00");
        assertThat(euros(sum, "norisk.most")).isEqualByComparingTo("120.00");
        assertThat(sum.line("norisk.until").orElseThrow().outcome())
                .isEqualTo(new Figure.Day(LocalDate.of(2030, 12, 31)));
    }

    @ParameterizedTest
    @EnumSource(
            value = NoRisk.Group.class,
            names = {"REGISTER", "WAJONG", "SHELTERED"})
    void who_is_in_the_register_keeps_the_cover(NoRisk.Group group) {
        assertThat(known(new NoRisk(DAY, DAY, group, BigDecimal.TEN), DAY)
                        .line("norisk.until")
                        .orElseThrow()
                        .outcome())
                .isEqualTo(new Figure.Word("lasting"));
    }

    @ParameterizedTest(name = "{0}, {1} months: {2} until {3}")
    @CsvSource({
        "ASSISTANCE, 2, fits, 2026-02-28",
        "ASSISTANCE, 3, longer, 2026-03-31",
        "ASSISTANCE, 6, longer, 2026-06-30",
        "ASSISTANCE, 7, toolong, 2026-06-30",
        "UNEMPLOYMENT, 2, fits, 2026-02-28",
        "UNEMPLOYMENT, 6, longer, 2026-06-30",
        "UNEMPLOYMENT, 9, toolong, 2026-06-30"
    })
    void a_trial_fits_is_longer_than_usual_or_too_long(
            Trial.Benefit benefit, int months, String verdict, LocalDate until) {
        var sum = known(new Trial(DAY, benefit, months, 0, EnumSet.allOf(Trial.Condition.class)), DAY);
        assertThat(sum.outcome().outcome()).isEqualTo(new Figure.Word(verdict));
        assertThat(sum.line("trial.until").orElseThrow().outcome()).isEqualTo(new Figure.Day(until));
    }

    @Test
    void days_of_sickness_do_not_count_in_a_trial_and_each_missing_condition_is_named() {
        var sum = known(new Trial(DAY, Trial.Benefit.ASSISTANCE, 2, 5, Set.of(Trial.Condition.SUITABLE)), DAY);
        assertThat(sum.line("trial.until").orElseThrow().outcome()).isEqualTo(new Figure.Day(LocalDate.of(2026, 3, 5)));
        assertThat(sum.outcome().outcome()).isEqualTo(new Figure.Word("conditions"));
        assertThat(sum.lines())
                .extracting(Line::key)
                .contains("trial.lacks.INSURED", "trial.lacks.NOT_BEFORE", "trial.lacks.PROSPECT")
                .doesNotContain("trial.lacks.SUITABLE");
    }

    @Test
    void every_sum_tells_the_rules_it_rests_on() {
        assertThat(known(subsidy("50", "36", MinimumWage.AGE_18), DAY).used())
                .extracting(RuleParameter::key)
                .containsExactly(
                        "wml.month36",
                        "wml.youth.18",
                        "wml.holiday",
                        "wml.fulltime",
                        "lks.cap",
                        "lks.overhead",
                        "lks.overheadOpen");
    }

    static Reckoning.Known known(Asked asked, LocalDate day) {
        assertThat(Reckoning.of(asked, ShippedRules.on(day))).isInstanceOf(Reckoning.Known.class);
        return (Reckoning.Known) Reckoning.of(asked, ShippedRules.on(day));
    }

    static BigDecimal euros(Reckoning.Known sum, String key) {
        return ((Figure.Euros) sum.line(key).orElseThrow().outcome()).amount().setScale(2, RoundingMode.HALF_UP);
    }

    private static WageSubsidy subsidy(String value, String hours, MinimumWage wage) {
        WageSubsidy.Value worth = value.equals("flat")
                ? new WageSubsidy.Value.Unmeasured()
                : new WageSubsidy.Value.Measured(new BigDecimal(value).movePointLeft(2));
        return new WageSubsidy(DAY, worth, new BigDecimal(hours), wage);
    }
}
