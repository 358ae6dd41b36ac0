package nl.kansrijk.triage;

import static nl.kansrijk.triage.Input.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The cases of domain annex G: what the table of e.4 must advise, whatever version stands in it. */
class GoldenCasesTest {
    @Test
    void marja_is_tense_about_the_search_and_gets_confidence_while_she_begins() {
        var advice = Asked.nothing()
                .code(ACUTE, "NO")
                .domains()
                .amount(ATT_FEAR, "2.0")
                .amount(CONFIDENCE, "2.2")
                .amount(INTENT, "4.0")
                .causes("C01", "C07")
                .amount(WEEKS_TO_START, "1")
                .amount(HOURS_WEEK, "36")
                .fact(OCCUPATION_CHOSEN, true)
                .amount(GAP_WEEKS, "0")
                .advice();
        assertThat(advice.route()).contains(Route.WF2);
        assertThat(advice.rows()).containsExactly("T16", "T18");
        assertThat(advice.tracks()).containsExactly(Track.SELF_EFFICACY);
    }

    @Test
    void samira_has_no_roof_and_no_help_and_gets_rest_and_help_now() {
        var advice = samira().advice();
        assertThat(advice.route()).contains(Route.ST1);
        assertThat(advice.rows()).containsExactly("T01");
        assertThat(advice.tracks()).containsExactly(Track.URGENT_TASK);
    }

    @Test
    void samira_after_eight_months_first_gets_room_in_her_head() {
        var advice = Asked.nothing()
                .code(ACUTE, "NO")
                .domains("FIN", "HOME")
                .fact(SOLVE_FIRST, true)
                .amount(HEADSPACE, "2.4")
                .causes("C10", "C03", "C13")
                .advice();
        assertThat(advice.route()).contains(Route.SF1);
        assertThat(advice.rows()).containsExactly("T12");
        assertThat(advice.tracks()).containsExactly(Track.DEBT, Track.HOME);
    }

    @Test
    void daan_of_the_register_learns_on_the_way_to_work() {
        var advice = Asked.nothing()
                .code(ACUTE, "NO")
                .code(REGISTER, "YES")
                .code(CAPACITY, "UNDER_MINIMUM")
                .amount(CONFIDENCE, "3.0")
                .amount(INTENT, "3.4")
                .fact(OCCUPATION_CHOSEN, true)
                .amount(GAP_WEEKS, "4")
                .advice();
        assertThat(advice.route()).contains(Route.WF2);
        assertThat(advice.rows()).containsExactly("T11", "T24");
        assertThat(advice.tracks()).containsExactly(Track.BANENAFSPRAAK, Track.TRAINING_PROPOSAL);
    }

    @Test
    void yusuf_learns_the_language_at_work() {
        var advice = Asked.nothing()
                .code(ACUTE, "NO")
                .code(SPEAKING, "A1")
                .amount(CONFIDENCE, "4.0")
                .amount(INTENT, "5")
                .fact(OCCUPATION_CHOSEN, true)
                .amount(GAP_WEEKS, "10")
                .advice();
        assertThat(advice.route()).contains(Route.WF2);
        assertThat(advice.rows()).containsExactly("T21", "T24");
        assertThat(advice.tracks()).containsExactly(Track.LANGUAGE, Track.TRAINING_PROPOSAL);
    }

    @Test
    void kees_reckons_what_work_brings_and_goes_to_work() {
        var advice = kees().advice();
        assertThat(advice.route()).contains(Route.WF1);
        assertThat(advice.rows()).containsExactly("T15b", "T26");
        assertThat(advice.tracks()).containsExactly(Track.INCOME_CHECK, Track.SILVER_PLATTER);
    }

    @Test
    void lin_goes_to_work_and_childcare_is_arranged_before() {
        var advice = ready().code(CARE, "NOT_ARRANGED")
                .amount(CONFIDENCE, "3.2")
                .amount(INTENT, "4.2")
                .advice();
        assertThat(advice.route()).contains(Route.WF1);
        assertThat(advice.rows()).containsExactly("T26", "T23");
        assertThat(advice.tracks()).containsExactly(Track.SILVER_PLATTER, Track.CHILDCARE);
    }

    @Test
    void ruth_who_chose_no_work_yet_discovers_what_fits() {
        var advice = Asked.nothing()
                .code(ACUTE, "NO")
                .amount(CONFIDENCE, "3.1")
                .amount(INTENT, "3.6")
                .fact(OCCUPATION_CHOSEN, false)
                .amount(WEEKS_TO_START, "6")
                .advice();
        assertThat(advice.route()).contains(Route.WF2);
        assertThat(advice.rows()).containsExactly("T25");
        assertThat(advice.tracks()).containsExactly(Track.ORIENTATION);
    }

    @Test
    void of_peter_too_little_is_known_and_nothing_is_advised() {
        var advice = Asked.nothing()
                .code(REGISTER, "YES")
                .amount(KNOWN_PERCENT, "30")
                .code(CARE, "NOT_ARRANGED")
                .advice();
        assertThat(advice.route()).isEmpty();
        assertThat(advice.rows()).containsExactly("T11", "T11b");
        assertThat(advice.tracks()).containsExactly(Track.BANENAFSPRAAK);
        assertThat(advice.changes()).isEmpty();
    }

    @Test
    void who_is_exempt_but_wants_to_take_part_is_heard() {
        var advice = Asked.nothing()
                .code(EXEMPTION, "PERMANENT")
                .code(WISH, "TAKE_PART")
                .amount(HEADSPACE, "3.5")
                .amount(INTENT, "2.8")
                .fact(OCCUPATION_CHOSEN, false)
                .advice();
        assertThat(advice.route()).contains(Route.WF2);
        assertThat(advice.rows()).containsExactly("T05", "T25");
        assertThat(advice.tracks()).containsExactly(Track.OWN_WISH, Track.ORIENTATION);
    }

    @Test
    void room_in_the_head_below_two_point_six_is_low_and_two_point_six_is_not() {
        assertThat(blocked("2.59").advice().rows()).containsExactly("T12");
        assertThat(blocked("2.60").advice().rows()).doesNotContain("T12");
    }

    @Test
    void with_sixty_nine_percent_known_nothing_is_advised_and_with_seventy_it_is() {
        assertThat(kees().amount(KNOWN_PERCENT, "69").advice().rows()).containsExactly("T11b");
        assertThat(kees().amount(KNOWN_PERCENT, "70").advice().route()).contains(Route.WF1);
    }

    @Test
    void two_domains_on_the_second_step_come_first_also_when_nobody_says_so() {
        var advice = kees().domains("NET", "TIME").amount(HEADSPACE, "3.5").advice();
        assertThat(advice.route()).contains(Route.SF1);
        assertThat(advice.rows()).containsExactly("T14");
        assertThat(kees().domains("NET").advice().route()).contains(Route.WF1);
    }

    @Test
    void what_cannot_wait_with_help_running_gives_that_help_room() {
        var advice = samira().code(ACUTE, "HELPED").advice();
        assertThat(advice.route()).contains(Route.ST1);
        assertThat(advice.rows()).containsExactly("T02");
    }

    private static Asked samira() {
        return Asked.nothing()
                .code(ACUTE, "UNHELPED")
                .domains("HOUSE", "FIN")
                .amount(HEADSPACE, "1.3")
                .causes("C10", "C03", "C13");
    }

    private static Asked kees() {
        return ready().code(DEBT, "IN_HELP")
                .causes("C02", "C17")
                .amount(INTENT, "3.2")
                .amount(CONFIDENCE, "3.9");
    }

    private static Asked ready() {
        return Asked.nothing()
                .code(ACUTE, "NO")
                .domains()
                .amount(WEEKS_TO_START, "2")
                .amount(HOURS_WEEK, "20")
                .fact(OCCUPATION_CHOSEN, true)
                .amount(GAP_WEEKS, "0");
    }

    private static Asked blocked(String room) {
        return Asked.nothing().code(ACUTE, "NO").domains("FIN").amount(HEADSPACE, room);
    }
}
