package nl.kansrijk.triage;

import static nl.kansrijk.triage.Input.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table, and the walk down. */
class AdvisingTest {
    @Test
    void who_works_or_begins_within_four_weeks_stays_in_touch() {
        assertThat(Asked.nothing().amount(WEEKS_TO_JOB, "4").advice().rows()).containsExactly("T03");
        assertThat(Asked.nothing().amount(WEEKS_TO_JOB, "5").advice().rows()).containsExactly("T29");
    }

    @Test
    void a_full_exemption_without_a_wish_asks_nothing_and_an_unknown_wish_is_no_such_wish() {
        assertThat(exempt().code(WISH, "NONE").advice().rows()).containsExactly("T04");
        assertThat(exempt().advice().rows()).containsExactly("T29");
        assertThat(exempt().code(WISH, "WORK").advice().rows()).startsWith("T05");
    }

    @Test
    void the_rows_of_safety_and_law_speak_also_when_little_is_known() {
        var little = Asked.nothing().amount(KNOWN_PERCENT, "10");
        assertThat(little.code(AWAY, "UNTIL_A_DAY").advice().rows()).containsExactly("T06");
        assertThat(exempt().code(EXEMPTION, "PARENT")
                        .amount(KNOWN_PERCENT, "10")
                        .advice()
                        .rows())
                .containsExactly("T07");
    }

    @ParameterizedTest
    @CsvSource({"SHELTERED,SW1,T08", "NONE_NOW,RC1,T09", "WITH_HELP,WF2,T29", "UNDER_MINIMUM,WF2,T29"})
    void what_someone_can_work_leads_somewhere(String capacity, Route route, String row) {
        var advice = Asked.nothing().code(CAPACITY, capacity).advice();
        assertThat(advice.route()).contains(route);
        assertThat(advice.rows()).containsExactly(row);
    }

    @Test
    void who_cannot_work_now_and_is_blocked_gets_rest() {
        var low = Asked.nothing().code(CAPACITY, "NONE_NOW").domains("HOME").amount(HEADSPACE, "2");
        assertThat(low.advice().route()).contains(Route.ST1);
        var first = Asked.nothing().code(CAPACITY, "NONE_NOW").domains("HOME").fact(SOLVE_FIRST, true);
        assertThat(first.advice().route()).contains(Route.ST1);
        assertThat(first.fact(SOLVE_FIRST, false).advice().route()).contains(Route.RC1);
    }

    @Test
    void few_hours_or_many_loads_are_looked_into_only_when_the_capacity_is_unknown() {
        assertThat(Asked.nothing().amount(HOURS_CAN, "7").advice().rows()).startsWith("T10");
        assertThat(Asked.nothing().amount(HOURS_CAN, "8").advice().rows()).doesNotContain("T10");
        assertThat(Asked.nothing().amount(HEAVY_LOADS, "3").advice().rows()).startsWith("T10");
        assertThat(Asked.nothing()
                        .amount(HOURS_CAN, "7")
                        .code(CAPACITY, "REGULAR")
                        .advice()
                        .rows())
                .doesNotContain("T10");
    }

    @Test
    void help_alongside_work_only_for_who_wants_to_work() {
        var blocked = Asked.nothing().domains("FIN").fact(SOLVE_FIRST, true).amount(HEADSPACE, "3");
        assertThat(blocked.advice().rows()).doesNotContain("T13");
        assertThat(blocked.code(WISH, "TAKE_PART").advice().rows()).doesNotContain("T13");
        assertThat(blocked.code(WISH, "WORK").advice().rows()).containsExactly("T13");
        assertThat(blocked.advice().tracks()).containsExactly(Track.DEBT);
    }

    @Test
    void money_goes_along_before_any_job_goal() {
        assertThat(Asked.nothing().code(DEBT, "PROBLEMATIC").advice().rows()).startsWith("T15");
        assertThat(Asked.nothing().code(DEBT, "HEAVY_WORRY").advice().tracks())
                .startsWith(Track.DEBT, Track.INCOME_CHECK);
        assertThat(Asked.nothing().code(DEBT, "IN_HELP").advice().rows()).doesNotContain("T15");
    }

    @Test
    void little_intention_leads_elsewhere_by_what_is_behind_it() {
        var low = Asked.nothing().amount(INTENT, "2");
        assertThat(low.amount(ATT_WORK, "2")
                        .amount(FIXED_ACTIVITIES, "2")
                        .advice()
                        .rows())
                .containsExactly("T17");
        assertThat(low.amount(FIXED_ACTIVITIES, "3").advice().rows()).doesNotContain("T17");
        assertThat(low.amount(ATT_WORK, "4").causes("C17").advice().rows()).containsExactly("T15b", "T19");
        var free = Asked.nothing().amount(INTENT, "2").amount(HOURS_CAN, "20").amount(HEAVY_LOADS, "0");
        assertThat(free.advice().rows()).containsExactly("T20");
    }

    @Test
    void without_work_for_their_dutch_someone_learns_dutch_first() {
        assertThat(Asked.nothing()
                        .code(SPEAKING, "A1")
                        .fact(JOBS_AT_SPEAKING, false)
                        .advice()
                        .rows())
                .containsExactly("T21", "T22");
        assertThat(Asked.nothing().code(SPEAKING, "A2").advice().rows()).containsExactly("T29");
    }

    @ParameterizedTest
    @CsvSource({"1,T24", "26,T24", "27,T25", "104,T25"})
    void weeks_of_learning_decide_between_a_training_and_looking_around(String weeks, String row) {
        var advice = Asked.nothing()
                .fact(OCCUPATION_CHOSEN, true)
                .amount(GAP_WEEKS, weeks)
                .advice();
        assertThat(advice.rows()).containsExactly(row);
    }

    @Test
    void what_runs_alongside_is_told_after_the_route_whatever_it_is() {
        var advice = Asked.nothing()
                .code(ACUTE, "UNHELPED")
                .code(SPEAKING, "A0")
                .code(CARE, "NOT_ARRANGED")
                .fact(OWN_BUSINESS, true)
                .code(REGISTER, "YES")
                .advice();
        assertThat(advice.rows()).containsExactly("T01", "T21", "T23", "T27");
        assertThat(advice.tracks())
                .containsExactly(Track.URGENT_TASK, Track.LANGUAGE, Track.CHILDCARE, Track.SELF_EMPLOYED);
    }

    @Test
    void an_unknown_gap_is_never_no_gap() {
        var ready = Asked.nothing()
                .fact(OCCUPATION_CHOSEN, true)
                .amount(CONFIDENCE, "4")
                .amount(INTENT, "4")
                .amount(WEEKS_TO_START, "0")
                .amount(HOURS_WEEK, "24");
        assertThat(ready.advice().rows()).containsExactly("T29");
        assertThat(ready.amount(GAP_WEEKS, "0").advice().rows()).containsExactly("T26");
    }

    @Test
    void at_most_three_changes_are_told_each_of_one_input_to_its_next_band_and_each_leads_elsewhere() {
        var asked = Asked.nothing()
                .domains("FIN", "NET")
                .amount(HEADSPACE, "2.4")
                .amount(CONFIDENCE, "3")
                .amount(INTENT, "3")
                .amount(WEEKS_TO_START, "2")
                .amount(HOURS_WEEK, "24")
                .fact(OCCUPATION_CHOSEN, true)
                .amount(GAP_WEEKS, "0");
        var advice = asked.advice();
        assertThat(advice.rows()).containsExactly("T12");
        assertThat(advice.changes()).hasSizeLessThanOrEqualTo(Advice.MOST_CHANGES);
        for (var change : advice.changes()) {
            assertThat(change.route()).isNotEqualTo(Route.SF1);
            assertThat(asked.inputs().given(change.input())).contains(change.now());
        }
    }

    @Test
    void tense_marja_reads_that_more_confidence_would_lead_straight_to_work() {
        var advice = Asked.nothing()
                .code(ACUTE, "NO")
                .domains()
                .amount(CONFIDENCE, "2.2")
                .amount(INTENT, "4")
                .amount(WEEKS_TO_START, "1")
                .amount(HOURS_WEEK, "36")
                .fact(OCCUPATION_CHOSEN, true)
                .amount(GAP_WEEKS, "0")
                .advice();
        assertThat(advice.changes())
                .contains(new Advice.Change(
                        CONFIDENCE,
                        new Given.Amount(new java.math.BigDecimal("2.2")),
                        new Given.Amount(new java.math.BigDecimal("2.6")),
                        Route.WF1));
    }

    @Test
    void what_was_asked_and_advised_is_read_as_it_was_kept() {
        var asked = Asked.nothing()
                .code(SPEAKING, "A1")
                .causes("C01", "C17")
                .domains("FIN")
                .amount(HEADSPACE, "2.4");
        var advice = asked.advice();
        assertThat(RunText.inputs(RunText.write(asked.inputs()))).isEqualTo(asked.inputs());
        assertThat(RunText.advice(RunText.write(advice))).isEqualTo(advice);
        assertThat(RunText.inputs(RunText.write(Asked.nothing().inputs())).given(CAUSES))
                .contains(new Given.Codes(List.of()));
    }

    private static Asked exempt() {
        return Asked.nothing().code(EXEMPTION, "PERMANENT");
    }
}
