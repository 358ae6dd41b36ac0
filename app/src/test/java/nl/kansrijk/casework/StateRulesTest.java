package nl.kansrijk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.casework.Around.Meetings;
import nl.kansrijk.casework.Task.Kind;
import nl.kansrijk.intake.TalkGlance;
import nl.kansrijk.profile.Burden;
import nl.kansrijk.profile.Glance;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StateRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private final StateRules rules = new StateRules(new Norms(), TODAY);

    @Test
    void a_full_and_fresh_file_without_tasks_is_on_track() {
        assertThat(state(facts(90, 3))).isEqualTo(WorkState.ON_TRACK);
    }

    @Test
    void quiet_for_longer_than_the_norm_says_for_how_long() {
        var finding = rules.of(facts(90, 43));
        assertThat(finding.state()).isEqualTo(WorkState.QUIET);
        assertThat(finding.why().facts()).containsEntry("days", "43").containsEntry("norm", "30");
    }

    @Test
    void thirty_days_is_still_within_the_norm() {
        assertThat(state(facts(90, 30))).isEqualTo(WorkState.ON_TRACK);
        assertThat(state(facts(90, 31))).isEqualTo(WorkState.QUIET);
    }

    @Test
    void a_task_done_is_contact_too() {
        var facts = facts(90, 43);
        assertThat(state(new Facts(facts.glance(), List.of(), Optional.of(daysAgo(2)))))
                .isEqualTo(WorkState.ON_TRACK);
    }

    @Test
    void something_that_expires_within_a_week_is_told_in_time() {
        var glance = new Glance(
                90, 0, Optional.of(TODAY.plusDays(7)), Optional.of(daysAgo(1)), Optional.empty(), Burden.NONE);
        assertThat(state(new Facts(glance, List.of(), Optional.empty()))).isEqualTo(WorkState.EXPIRING);
        var later = new Glance(
                90, 0, Optional.of(TODAY.plusDays(8)), Optional.of(daysAgo(1)), Optional.empty(), Burden.NONE);
        assertThat(state(new Facts(later, List.of(), Optional.empty()))).isEqualTo(WorkState.ON_TRACK);
    }

    @Test
    void a_question_to_the_client_that_waits_is_never_our_task_past_its_day() {
        assertThat(state(doing(Kind.ANSWER, -1))).isEqualTo(WorkState.WAITS_FOR_CLIENT);
        assertThat(state(doing(Kind.OWN, -1))).isEqualTo(WorkState.OVERDUE);
        assertThat(state(doing(Kind.QUESTION, 1))).isEqualTo(WorkState.QUESTION_ASKED);
        assertThat(state(doing(Kind.MEETING, 2))).isEqualTo(WorkState.MEETING_PLANNED);
    }

    @Test
    void what_was_promised_for_today_or_earlier_leads_over_other_tasks_past_their_day() {
        for (var kind : List.of(Kind.QUESTION, Kind.CALL, Kind.PROMISE)) {
            assertThat(state(doing(kind, 0))).as(kind.name()).isEqualTo(WorkState.PROMISED);
            assertThat(state(doing(kind, -1))).as(kind.name()).isEqualTo(WorkState.PROMISED);
            assertThat(state(doing(kind, 1))).as(kind.name()).isNotEqualTo(WorkState.PROMISED);
        }
        var both = new Facts(
                facts(90, 1).glance(),
                List.of(
                        doing(Kind.OWN, -3).open().getFirst(),
                        doing(Kind.PROMISE, 0).open().getFirst()),
                Optional.empty());
        assertThat(state(both)).isEqualTo(WorkState.PROMISED);
    }

    @Test
    void who_has_debts_or_big_worries_is_never_said_to_be_on_track() {
        assertThat(state(weighing(Burden.HEAVY))).isEqualTo(WorkState.WORRIES);
        assertThat(state(weighing(Burden.NONE))).isEqualTo(WorkState.ON_TRACK);
    }

    @Test
    void money_that_nobody_helps_with_is_a_worry_and_with_debt_help_that_runs_it_says_since_when() {
        assertThat(state(weighing(Burden.MONEY))).isEqualTo(WorkState.WORRIES);
        var finding = rules.of(helped(Burden.MONEY, 12));
        assertThat(finding.state()).isEqualTo(WorkState.HELP_RUNS);
        assertThat(finding.why().key()).isEqualTo("work.why.HELP_RUNS");
        assertThat(finding.day()).contains(TODAY.minusDays(12));
    }

    @Test
    void help_with_debts_takes_no_other_worry_away() {
        assertThat(state(helped(Burden.HEAVY, 12))).isEqualTo(WorkState.WORRIES);
        assertThat(state(helped(Burden.NONE, 12))).isEqualTo(WorkState.ON_TRACK);
    }

    @Test
    void help_that_only_the_file_tells_of_is_said_without_a_day() {
        var finding = rules.of(weighing(Burden.HELPED));
        assertThat(finding.state()).isEqualTo(WorkState.HELP_RUNS);
        assertThat(finding.why().key()).isEqualTo("work.why.HELP_RUNS.file");
        assertThat(finding.day()).isEmpty();
    }

    @Test
    void who_was_never_spoken_to_is_new_also_when_others_typed_what_they_know() {
        var typed = new Glance(90, 0, Optional.empty(), Optional.empty(), Optional.empty(), Burden.NONE);
        var finding = rules.of(new Facts(typed, List.of(), Optional.empty()));
        assertThat(finding.state()).isEqualTo(WorkState.NEW);
        assertThat(finding.why().key()).isEqualTo("work.why.NEW.contact");
    }

    @Test
    void what_is_acute_in_the_file_calls_first_also_without_a_task() {
        var finding = rules.of(weighing(Burden.ACUTE));
        assertThat(finding.state()).isEqualTo(WorkState.URGENT);
        assertThat(finding.why().key()).isEqualTo("work.why.URGENT.file");
    }

    @Test
    void a_fragile_person_whose_matching_rests_is_not_forgotten() {
        var pause = Optional.of(new MatchingPause(Reason.of("pause.first-home"), Optional.empty()));
        var glance = new Glance(20, 0, Optional.empty(), Optional.of(daysAgo(40)), pause, Burden.NONE);
        assertThat(state(new Facts(glance, List.of(), Optional.empty()))).isEqualTo(WorkState.QUIET);
    }

    @ParameterizedTest
    @EnumSource(WorkState.class)
    void every_state_can_be_reached_and_explains_itself(WorkState state) {
        var reached = new ArrayList<StateRules.Finding>();
        for (var facts : everyKind()) reached.add(rules.of(facts));
        assertThat(reached)
                .filteredOn(finding -> finding.state() == state)
                .isNotEmpty()
                .allMatch(finding -> finding.why().key().equals("work.why." + state));
    }

    @Test
    void a_norm_holds_from_its_day_on() {
        assertThatThrownBy(() -> new Norms().on(LocalDate.of(2020, 1, 1), "quiet_days"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Facts> everyKind() {
        var disputed = new Glance(90, 1, Optional.empty(), Optional.of(daysAgo(1)), Optional.empty(), Burden.NONE);
        var expiring = new Glance(90, 0, Optional.of(TODAY), Optional.of(daysAgo(1)), Optional.empty(), Burden.NONE);
        var pause = Optional.of(new MatchingPause(Reason.of("pause.first-home"), Optional.empty()));
        var paused = new Glance(90, 0, Optional.empty(), Optional.of(daysAgo(1)), pause, Burden.NONE);
        return List.of(
                facts(90, 1),
                facts(10, 1),
                facts(90, 99),
                doing(Kind.OWN, -1),
                doing(Kind.QUESTION, 1),
                doing(Kind.MEETING, 1),
                doing(Kind.ANSWER, 1),
                new Facts(Glance.NOTHING, List.of(), Optional.empty()),
                new Facts(disputed, List.of(), Optional.empty()),
                new Facts(expiring, List.of(), Optional.empty()),
                new Facts(paused, List.of(), Optional.empty()),
                doing(Kind.URGENT, 0),
                doing(Kind.PROMISE, 0),
                weighing(Burden.HEAVY),
                helped(Burden.MONEY, 12),
                telling("task.reported-again", 1),
                telling("task.client-message", 1),
                telling("task.cause-unclear", 3),
                around(new Around(
                        new Meetings(at(-1), Optional.empty(), Optional.empty(), Optional.empty()),
                        TalkGlance.NONE,
                        Optional.empty(),
                        Optional.empty())),
                around(new Around(
                        new Meetings(Optional.empty(), at(3), Optional.empty(), Optional.empty()),
                        TalkGlance.NONE,
                        Optional.empty(),
                        Optional.empty())),
                around(talk(at(-1), Optional.empty())),
                around(talk(Optional.empty(), at(-100))),
                around(new Around(Meetings.NONE, TalkGlance.NONE, Optional.of(TODAY.plusDays(9)), Optional.empty())));
    }

    @Test
    void a_talk_that_a_professional_holds_and_that_is_open_waits_for_us() {
        assertThat(state(around(talk(at(-1), Optional.empty())))).isEqualTo(WorkState.TALK_OPEN);
    }

    @Test
    void times_that_were_offered_wait_for_the_client() {
        var offered = new Meetings(Optional.empty(), Optional.empty(), at(-1), Optional.empty());
        assertThat(rules.of(around(new Around(offered, TalkGlance.NONE, Optional.empty(), Optional.empty())))
                        .why()
                        .key())
                .isEqualTo("work.why.WAITS_FOR_CLIENT.choose");
    }

    @Test
    void an_appointment_that_stands_keeps_a_client_from_being_new_or_quiet() {
        var ahead = new Meetings(Optional.empty(), at(3), Optional.empty(), Optional.empty());
        var around = new Around(ahead, TalkGlance.NONE, Optional.empty(), Optional.empty());
        assertThat(state(new Facts(Glance.NOTHING, List.of(), Optional.empty(), around)))
                .isEqualTo(WorkState.APPOINTMENT_AHEAD);
        assertThat(state(new Facts(facts(90, 99).glance(), List.of(), Optional.empty(), around)))
                .isEqualTo(WorkState.APPOINTMENT_AHEAD);
    }

    @Test
    void an_appointment_without_a_result_leads_over_a_dispute() {
        var disputed = new Glance(90, 1, Optional.empty(), Optional.of(daysAgo(1)), Optional.empty(), Burden.NONE);
        var over = new Meetings(at(-1), Optional.empty(), Optional.empty(), Optional.empty());
        var around = new Around(over, TalkGlance.NONE, Optional.empty(), Optional.empty());
        assertThat(state(new Facts(disputed, List.of(), Optional.empty(), around)))
                .isEqualTo(WorkState.RESULT_MISSING);
    }

    @Test
    void a_follow_up_of_a_cause_waits_until_its_week() {
        assertThat(state(telling("task.cause-unclear", 8))).isEqualTo(WorkState.ON_TRACK);
        assertThat(state(telling("task.cause-unclear", 7))).isEqualTo(WorkState.FOLLOW_UP);
    }

    @Test
    void looking_back_together_is_due_after_three_months() {
        assertThat(state(around(talk(Optional.empty(), at(-91))))).isEqualTo(WorkState.ON_TRACK);
        assertThat(state(around(talk(Optional.empty(), at(-92))))).isEqualTo(WorkState.EVALUATION_DUE);
    }

    private static Facts around(Around around) {
        return new Facts(facts(90, 1).glance(), List.of(), Optional.empty(), around);
    }

    private static Around talk(Optional<Instant> open, Optional<Instant> closed) {
        return new Around(Meetings.NONE, new TalkGlance(open, closed), Optional.empty(), Optional.empty());
    }

    private static Optional<Instant> at(int days) {
        return Optional.of(daysAgo(-days));
    }

    private static Facts telling(String reason, int daysFromNow) {
        var task = new Task(
                UUID.randomUUID(),
                ClientId.random(),
                Optional.empty(),
                reason.equals("task.cause-unclear") ? Kind.TALK : Kind.QUESTION,
                TODAY.plusDays(daysFromNow),
                Reason.of(reason),
                Optional.empty());
        return new Facts(facts(90, 1).glance(), List.of(task), Optional.empty());
    }

    private WorkState state(Facts facts) {
        return rules.of(facts).state();
    }

    private static Facts facts(int known, int daysQuiet) {
        var glance =
                new Glance(known, 0, Optional.empty(), Optional.of(daysAgo(daysQuiet)), Optional.empty(), Burden.NONE);
        return new Facts(glance, List.of(), Optional.empty());
    }

    private static Facts weighing(Burden burden) {
        var glance = new Glance(90, 0, Optional.empty(), Optional.of(daysAgo(1)), Optional.empty(), burden);
        return new Facts(glance, List.of(), Optional.empty());
    }

    private static Facts helped(Burden burden, int days) {
        var around = new Around(Meetings.NONE, TalkGlance.NONE, Optional.empty(), Optional.of(TODAY.minusDays(days)));
        return new Facts(weighing(burden).glance(), List.of(), Optional.empty(), around);
    }

    private static Facts doing(Kind kind, int daysFromNow) {
        var task = new Task(
                UUID.randomUUID(),
                ClientId.random(),
                Optional.empty(),
                kind,
                TODAY.plusDays(daysFromNow),
                Reason.of("task.own"),
                Optional.empty());
        return new Facts(facts(90, 1).glance(), List.of(task), Optional.empty());
    }

    private static Instant daysAgo(int days) {
        return TODAY.minusDays(days).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
