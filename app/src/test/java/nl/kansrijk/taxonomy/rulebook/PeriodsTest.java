package nl.kansrijk.taxonomy.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.taxonomy.RuleParameter.Certainty;
import org.junit.jupiter.api.Test;

/** One rule in time: 2025 with an end, and 2026 until further notice. */
class PeriodsTest {
    private static final RuleParameter LAST_YEAR = rule("2025-01-01", "2025-12-31");
    private static final RuleParameter NOW = rule("2026-01-01", "");
    private final Periods periods = new Periods(List.of(NOW, LAST_YEAR));

    @Test
    void a_value_until_further_notice_gives_way_to_the_next_one() {
        assertThat(periods.inTheWay(day("2026-07-01"), Optional.empty())).isEmpty();
        assertThat(periods.endedBy(day("2026-07-01"))).contains(NOW);
    }

    @Test
    void two_values_never_begin_on_the_same_day() {
        assertThat(periods.inTheWay(day("2026-01-01"), Optional.empty())).contains(NOW);
        assertThat(periods.inTheWay(day("2025-01-01"), Optional.of(day("2025-01-01"))))
                .contains(LAST_YEAR);
    }

    @Test
    void a_value_with_an_end_is_in_the_way_up_to_its_last_day() {
        assertThat(periods.inTheWay(day("2025-12-31"), Optional.of(day("2025-12-31"))))
                .contains(LAST_YEAR);
        assertThat(periods.inTheWay(day("2024-01-01"), Optional.of(day("2025-01-01"))))
                .contains(LAST_YEAR);
        assertThat(periods.inTheWay(day("2024-01-01"), Optional.of(day("2024-12-31"))))
                .isEmpty();
    }

    @Test
    void what_begins_earlier_and_never_ends_is_refused_because_of_the_first_value_after_it() {
        assertThat(periods.inTheWay(day("2024-01-01"), Optional.empty())).contains(LAST_YEAR);
    }

    @Test
    void the_value_before_goes_on_until_the_next_one_that_stays() {
        var three = new Periods(
                List.of(rule("2025-01-01", "2025-12-31"), rule("2026-01-01", "2026-12-31"), rule("2027-01-01", "")));
        assertThat(three.before(day("2026-01-01")).map(RuleParameter::validFrom))
                .contains(day("2025-01-01"));
        assertThat(three.without(day("2026-01-01"))).contains(day("2026-12-31"));
        assertThat(three.without(day("2027-01-01"))).isEmpty();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static RuleParameter rule(String from, String to) {
        return new RuleParameter(
                "wml.hour",
                1440,
                "cent",
                day(from),
                Optional.of(to).filter(one -> !one.isEmpty()).map(LocalDate::parse),
                "Regeling bedragen",
                Certainty.PUBLISHED);
    }
}
