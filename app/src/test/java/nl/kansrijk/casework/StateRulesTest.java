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
import nl.kansrijk.casework.StateRules.Facts;
import nl.kansrijk.casework.Task.Kind;
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
        var glance = new Glance(90, 0, Optional.of(TODAY.plusDays(7)), Optional.of(daysAgo(1)), Optional.empty());
        assertThat(state(new Facts(glance, List.of(), Optional.empty()))).isEqualTo(WorkState.EXPIRING);
        var later = new Glance(90, 0, Optional.of(TODAY.plusDays(8)), Optional.of(daysAgo(1)), Optional.empty());
        assertThat(state(new Facts(later, List.of(), Optional.empty()))).isEqualTo(WorkState.ON_TRACK);
    }

    @Test
    void a_question_to_the_client_that_waits_is_never_our_task_past_its_day() {
        assertThat(state(doing(Kind.ANSWER, -1))).isEqualTo(WorkState.WAITS_FOR_CLIENT);
        assertThat(state(doing(Kind.QUESTION, -1))).isEqualTo(WorkState.OVERDUE);
        assertThat(state(doing(Kind.QUESTION, 1))).isEqualTo(WorkState.QUESTION_ASKED);
        assertThat(state(doing(Kind.MEETING, 2))).isEqualTo(WorkState.MEETING_PLANNED);
    }

    @Test
    void a_fragile_person_whose_matching_rests_is_not_forgotten() {
        var pause = Optional.of(new MatchingPause(Reason.of("pause.first-home"), Optional.empty()));
        var glance = new Glance(20, 0, Optional.empty(), Optional.of(daysAgo(40)), pause);
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
        var disputed = new Glance(90, 1, Optional.empty(), Optional.of(daysAgo(1)), Optional.empty());
        var expiring = new Glance(90, 0, Optional.of(TODAY), Optional.of(daysAgo(1)), Optional.empty());
        var pause = Optional.of(new MatchingPause(Reason.of("pause.first-home"), Optional.empty()));
        var paused = new Glance(90, 0, Optional.empty(), Optional.of(daysAgo(1)), pause);
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
                new Facts(paused, List.of(), Optional.empty()));
    }

    private WorkState state(Facts facts) {
        return rules.of(facts).state();
    }

    private static Facts facts(int known, int daysQuiet) {
        var glance = new Glance(known, 0, Optional.empty(), Optional.of(daysAgo(daysQuiet)), Optional.empty());
        return new Facts(glance, List.of(), Optional.empty());
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
