package nl.kansrijk.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Refused;
import nl.kansrijk.access.Role;
import nl.kansrijk.plan.Plans.Written;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;

class PlansTest extends PlanHouse {

    @Test
    void who_has_no_plan_yet_has_an_empty_one() {
        assertThat(now().plan().empty()).isTrue();
        assertThat(now().version().number()).isZero();
        assertThat(now().names()).isEmpty();
    }

    @Test
    void a_goal_begins_with_one_small_step() {
        var id = UUID.randomUUID();
        change(self, new Edit.KeepGoal(id, said("Ik heb een vast ritme"), Optional.of(saying("Wekker zetten"))));
        assertThat(now().plan().towards(id))
                .singleElement()
                .matches(step ->
                        step.lane() == Step.Lane.IDEA && step.said().words().equals("Wekker zetten"));
    }

    @Test
    void a_fourth_goal_waits_until_one_is_done() {
        var first = goal("Een");
        goal("Twee");
        goal("Drie");
        var fourth = new Edit.KeepGoal(UUID.randomUUID(), said("Vier"), Optional.empty());
        assertThat(change(self, fourth)).isEqualTo(new Written.Refused(Reason.of("plan.refused.three")));
        change(self, new Edit.EndGoal(first, Goal.State.REACHED, ""));
        assertThat(change(self, fourth)).isInstanceOf(Written.Kept.class);
        assertThat(change(self, new Edit.EndGoal(first, Goal.State.OPEN, "")))
                .isEqualTo(new Written.Refused(Reason.of("plan.refused.three")));
    }

    @Test
    void the_same_form_sent_twice_is_one_change() {
        var asked = new Plans.Asked(
                new Edit.KeepGoal(UUID.randomUUID(), said("Een"), Optional.of(saying("Bellen"))), 0, UUID.randomUUID());
        change(self, asked);
        change(self, asked);
        assertThat(now().version().number()).isEqualTo(1);
        assertThat(now().plan().steps()).hasSize(1);
    }

    @Test
    void a_step_that_stops_needs_a_reason_and_an_unasked_one_cannot_be_begun() {
        var step = step(goal("Een"), "Bellen");
        assertThat(change(self, new Edit.Move(step, Step.Lane.DROPPED, "")))
                .isEqualTo(new Written.Refused(Reason.of("plan.refused.reason")));
        assertThat(change(self, new Edit.Move(step, Step.Lane.DOING, "")))
                .isEqualTo(new Written.Refused(Reason.of("plan.refused.unsure")));
        assertThat(change(self, new Edit.Move(step, Step.Lane.DONE, ""))).isInstanceOf(Written.Kept.class);
    }

    @Test
    void the_one_step_of_now_is_what_is_begun_or_else_what_comes_first() {
        var goal = goal("Een");
        var later = step(goal, "Later");
        change(self, new Edit.Agree(later, new Step.Said("Later", "", soonDay().plusDays(9)), 8));
        var sooner = step(goal, "Eerder");
        change(self, new Edit.Agree(sooner, saying("Eerder"), 9));
        assertThat(now().plan().now().orElseThrow().id()).isEqualTo(sooner);
        change(self, new Edit.Move(later, Step.Lane.DOING, ""));
        assertThat(now().plan().now().orElseThrow().id()).isEqualTo(later);
    }

    @Test
    void other_words_make_a_step_an_idea_again_and_another_day_does_not() {
        var step = agreed("Bellen");
        var goal = now().plan().step(step).orElseThrow().goal();
        change(self, new Edit.KeepStep(step, goal, new Step.Said("Bellen", "Buur", soonDay()), "Ziek"));
        assertThat(now().plan().step(step).orElseThrow().lane()).isEqualTo(Step.Lane.AGREED);
        change(self, new Edit.KeepStep(step, goal, saying("Langsgaan"), "Beter"));
        assertThat(now().plan().step(step).orElseThrow())
                .matches(one -> one.lane() == Step.Lane.IDEA && one.sure() == 0);
    }

    @Test
    void what_two_people_change_in_different_lines_both_stays() {
        var one = goal("Een");
        var two = goal("Twee");
        int seen = now().version().number();
        change(self, new Edit.KeepGoal(one, said("Een, beter"), Optional.empty()), seen);
        assertThat(change(caseManager, new Edit.KeepGoal(two, said("Twee, beter"), Optional.empty()), seen))
                .isInstanceOf(Written.Kept.class);
        assertThat(now().plan().goals())
                .extracting(goal -> goal.said().words())
                .containsExactly("Een, beter", "Twee, beter");
    }

    @Test
    void who_changes_a_line_that_another_changed_meanwhile_sees_what_and_nothing_is_lost() {
        var one = goal("Een");
        int seen = now().version().number();
        change(self, new Edit.KeepGoal(one, said("Een, van de klant"), Optional.empty()), seen);
        var second = change(caseManager, new Edit.KeepGoal(one, said("Een, van ons"), Optional.empty()), seen);
        assertThat(second).isInstanceOf(Written.Stale.class);
        assertThat(((Written.Stale) second).since())
                .singleElement()
                .matches(changed ->
                        changed.how() == Changed.How.OTHER && changed.words().equals("Een, van de klant"));
        assertThat(now().plan().goal(one).orElseThrow().said().words()).isEqualTo("Een, van de klant");
    }

    @Test
    void many_at_once_lose_nothing() throws Exception {
        var goal = goal("Een");
        int seen = now().version().number();
        var start = new CountDownLatch(1);
        var answers = new ArrayList<Future<Written>>();
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                var step = new Edit.KeepStep(UUID.randomUUID(), goal, saying("Stap " + i), "");
                var who = i % 2 == 0 ? self : caseManager;
                answers.add(hands.submit(() -> {
                    start.await();
                    return change(who, step, seen);
                }));
            }
            start.countDown();
        }
        for (var answer : answers) assertThat(answer.get()).isInstanceOf(Written.Kept.class);
        assertThat(now().plan().towards(goal)).hasSize(4);
    }

    @Test
    void what_is_cut_off_halfway_leaves_nothing() {
        goal("Een");
        var cut = new Edit.KeepGoal(UUID.randomUUID(), said("Half"), Optional.empty());
        assertThatThrownBy(() -> with(self, Permission.CHANGE_OWN_PLAN, client, passage -> {
                    plans.change(client, new Plans.Asked(cut, 1, UUID.randomUUID()), passage);
                    throw new IllegalStateException("the light goes out");
                }))
                .hasMessage("the light goes out");
        assertThat(now().version().number()).isEqualTo(1);
        assertThat(now().plan().goals()).hasSize(1);
    }

    @Test
    void the_history_tells_every_version_and_whose_it_was() {
        var one = goal("Een");
        change(self, new Edit.KeepGoal(one, said("Anders"), Optional.empty()));
        var history = with(self, Permission.OWN_PLAN, client, passage -> plans.history(client, passage));
        assertThat(history).extracting(Version::number).containsExactly(2, 1);
        assertThat(history).extracting(Version::by).containsExactly(self.user(), caseManager.user());
        assertThat(Lines.since(history.get(1).plan(), history.get(0).plan()))
                .containsExactly(new Changed(Changed.How.OTHER, nl.kansrijk.plan.joint.Term.Kind.GOAL, "Anders"));
    }

    @Test
    void a_job_coach_reads_and_never_writes_and_others_do_neither() {
        goal("Een");
        for (var role : List.of(Role.TEAM_MANAGER, Role.TRAINER, Role.ACCOUNT_MANAGER))
            assertThatThrownBy(() -> gate.pass(
                            Look.by(region.actor(rucphen, role), Permission.SEE_PLAN)
                                    .about(client),
                            passage -> plans.of(client, passage)))
                    .as(role.name())
                    .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> with(
                        region.actor(rucphen, Role.JOB_COACH),
                        Permission.CHANGE_PLAN,
                        client,
                        passage -> plans.of(client, passage)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nothing_can_be_signed_before_a_step_is_agreed() {
        goal("Een");
        assertThat(sign(self, Party.CLIENT)).isEqualTo(new Signing.Signed.Refused(Reason.of("plan.sign.nothing")));
    }

    @Test
    void client_and_professional_sign_each_for_themselves() {
        agreed("Bellen");
        assertThat(sign(self, Party.CLIENT)).isInstanceOf(Signing.Signed.Done.class);
        assertThat(sign(caseManager, Party.PROFESSIONAL)).isInstanceOf(Signing.Signed.Done.class);
        assertThat(now().signed(Party.CLIENT)).isTrue();
        assertThat(now().signed(Party.PROFESSIONAL)).isTrue();
        assertThat(now().voluntary()).contains(5);
        assertThat(sign(self, Party.PROFESSIONAL)).isEqualTo(new Signing.Signed.Refused(Reason.of("plan.sign.other")));
    }

    @Test
    void on_a_screen_held_out_the_client_signs_and_it_says_so() {
        agreed("Bellen");
        sign(caseManager, Party.CLIENT);
        assertThat(now().of(Party.CLIENT).orElseThrow().given().way()).isEqualTo(Signature.Way.SHARED_SCREEN);
    }

    @Test
    void how_far_a_step_is_leaves_the_names_and_another_line_takes_them_away_and_says_which() {
        var step = agreed("Bellen");
        sign(self, Party.CLIENT);
        change(self, new Edit.Move(step, Step.Lane.DOING, ""));
        change(self, new Edit.Move(step, Step.Lane.DONE, ""));
        assertThat(now().signed(Party.CLIENT)).isTrue();
        var more = step(now().plan().goals().getFirst().id(), "Langsgaan");
        assertThat(now().signed(Party.CLIENT)).as("an idea is not agreed").isTrue();
        change(self, new Edit.Agree(more, saying("Langsgaan"), 9));
        assertThat(now().of(Party.CLIENT).orElseThrow().since())
                .singleElement()
                .matches(one -> one.how() == Changed.How.ADDED && one.words().equals("Langsgaan"));
        assertThat(now().voluntary()).isEmpty();
    }

    @Test
    void who_signs_an_older_plan_is_told_what_changed_and_has_not_signed() {
        agreed("Bellen");
        int seen = now().version().number();
        var goal = now().plan().goals().getFirst().id();
        change(caseManager, new Edit.KeepGoal(goal, said("Iets anders"), Optional.empty()));
        var answer = sign(self, Party.CLIENT, seen);
        assertThat(answer).isInstanceOf(Signing.Signed.Older.class);
        assertThat(((Signing.Signed.Older) answer).since())
                .extracting(Changed::words)
                .containsExactly("Iets anders");
        assertThat(now().of(Party.CLIENT)).isEmpty();
        assertThat(sign(self, Party.CLIENT)).isInstanceOf(Signing.Signed.Done.class);
    }
}
