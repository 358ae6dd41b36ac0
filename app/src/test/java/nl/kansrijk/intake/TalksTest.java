package nl.kansrijk.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.access.Refused;
import nl.kansrijk.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TalksTest extends IntakeHouse {
    @Autowired
    BulkTalks bulk;

    @Autowired
    TalkGlances glances;

    @Test
    void opening_a_talk_twice_goes_on_with_the_same_one() {
        fill("Q20=4");
        assertThat(open(TalkKind.SHORT).id()).isEqualTo(talk.id());
        assertThat(together(passage -> talks.running(client, passage))
                        .orElseThrow()
                        .kind())
                .isEqualTo(TalkKind.FULL);
    }

    @Test
    void a_talk_in_which_nothing_was_said_can_still_become_another_kind() {
        assertThat(open(TalkKind.SHORT).kind()).isEqualTo(TalkKind.SHORT);
        assertThat(open(TalkKind.REVIEW).id()).isEqualTo(talk.id());
    }

    @Test
    void a_client_begins_a_talk_alone_once_and_a_professional_takes_it_over_with_what_was_said() {
        fill("Q20=4");
        close();
        var begun = alone(passage -> talks.begin(client, passage));
        assertThat(alone(passage -> talks.begin(client, passage)).id()).isEqualTo(begun.id());
        assertThat(begun.alone()).isTrue();
        assertThat(glance().openSince()).isEmpty();
        talk = begun;
        var sheet = sheet("Q51.WEEK=24");
        alone(passage -> answers.save(client, sheet, passage));
        var held = open(TalkKind.SHORT);
        assertThat(held.id()).isEqualTo(begun.id());
        assertThat(held.kind()).isEqualTo(TalkKind.SHORT);
        assertThat(held.alone()).isFalse();
        assertThat(held.openedBy()).isEqualTo(caseManager.user());
        assertThat(glance().openSince()).isPresent();
        assertThat(value("Q51.WEEK")).isEqualTo("24");
    }

    private TalkGlance glance() {
        return requireNonNull(
                together(passage -> glances.of(List.of(client), passage)).get(client));
    }

    @Test
    void what_a_client_tells_alone_stands_in_the_profile_before_the_block_is_done() {
        var sheet = sheet("Q51.WEEK=24");
        alone(passage -> {
            answers.save(client, sheet, passage);
            talks.told(talk, Block.I, passage);
            return true;
        });
        assertThat(known("FN_HOURS_WEEK")).hasSize(1);
    }

    @Test
    void a_talk_keeps_the_version_it_was_asked_with() {
        assertThat(talk.version()).isEqualTo(questions.current().version());
        assertThat(questions.of(talk)).isEqualTo(questions.current());
        assertThat(questions.find("0")).isEmpty();
    }

    @Test
    void something_low_is_asked_about_until_it_is_said_where_it_comes_from_and_then_not_again() {
        low();
        assertThat(finish(Block.D)).isEqualTo(Talks.Finished.ASK_CAUSE);
        assertThat(finish(Block.D)).isEqualTo(Talks.Finished.ASK_CAUSE);
        assertThat(finish(Block.A)).isEqualTo(Talks.Finished.DONE);
        fill("Q25=Nooit antwoord gehad");
        told();
        assertThat(finish(Block.D)).isEqualTo(Talks.Finished.DONE);
        assertThat(finish(Block.E)).isEqualTo(Talks.Finished.DONE);
    }

    @Test
    void a_talk_with_something_low_is_not_closed_before_it_is_said_why_or_that_it_is_not_clear_yet() {
        low();
        assertThat(close()).isEqualTo(Closing.ASK_CAUSE);
        together(passage -> {
            causes.unclear(talk, today().plusDays(20), passage);
            return true;
        });
        assertThat(close()).isEqualTo(Closing.DONE);
    }

    @Test
    void words_about_what_is_not_clear_yet_go_to_the_profile() {
        fill("Q25=Misschien door vroeger");
        together(passage -> {
            causes.unclear(talk, today().plusDays(20), passage);
            return true;
        });
        assertThat(known("CAUSE_TEXT")).hasSize(1);
    }

    @Test
    void a_cause_of_an_earlier_talk_is_asked_about_again_when_something_is_low() {
        fill("Q20=4", "Q25.CODES=C01");
        told();
        close();
        talk = open(TalkKind.FULL);
        low();
        assertThat(finish(Block.D)).isEqualTo(Talks.Finished.ASK_CAUSE);
    }

    private void told() {
        together(passage -> {
            causes.told(talk, passage);
            return true;
        });
    }

    @Test
    void a_cause_that_was_told_in_this_talk_is_not_asked_again() {
        fill("Q25.CODES=C01", "Q25=Twintig brieven, nooit antwoord");
        told();
        assertThat(known("CAUSE")).extracting(one -> one.fact().item()).containsExactly("C01");
        assertThat(known("CAUSE_TEXT")).hasSize(1);
        low();
        assertThat(finish(Block.D)).isEqualTo(Talks.Finished.DONE);
    }

    @Test
    void nothing_low_asks_no_cause() {
        fill("Q23=1", "Q24=5");
        assertThat(finish(Block.D)).isEqualTo(Talks.Finished.DONE);
    }

    private void low() {
        fill("Q23=5", "Q24=1");
    }

    @Test
    void a_block_that_is_passed_over_keeps_its_reason_and_scores_nothing() {
        together(passage -> {
            var why = new TalkSteps.Why(TalkSteps.SkipReason.NOT_NOW, "wil dit bewaren, 111222333");
            talks.skip(talk, Block.H, why, passage);
            return true;
        });
        var step = requireNonNull(together(passage -> steps.of(talk, passage)).get(Block.H));
        assertThat(step.skipped()).contains(TalkSteps.SkipReason.NOT_NOW);
        assertThat(step.words()).doesNotContain("111222333");
        assertThat(score(Scale.HEADSPACE)).isEmpty();
    }

    @Test
    void time_per_block_is_the_middle_of_enough_talks_and_names_nobody() {
        var manager = region.actor(town, Role.TEAM_MANAGER);
        assertThat(pace(manager).blocks()).isEmpty();
        for (int minutes : new int[] {4, 6, 8, 20, 200}) held(minutes);
        assertThat(pace(manager).blocks()).isEmpty();
        held(30);
        var pace = pace(manager);
        assertThat(pace.blocks()).containsExactly(new TalkSteps.Median(Block.D, 5, 8 * 60));
        assertThat(pace.minutes()).isEqualTo(8);
        assertThat(pace.longestMinutes()).isEqualTo(45);
    }

    @Test
    void how_often_a_block_is_passed_over_is_told_of_enough_talks_only() {
        var manager = region.actor(town, Role.TEAM_MANAGER);
        for (int i = 0; i < 4; i++) passedOver();
        assertThat(pace(manager).passed()).isEmpty();
        passedOver();
        assertThat(pace(manager).passed())
                .isEqualTo(Map.of(Block.H, new TalkSteps.Passed(5, 5, Optional.of(TalkSteps.SkipReason.NOT_NOW))));
        for (int i = 0; i < 6; i++) held(8);
        assertThat(pace(manager).passed()).containsEntry(Block.D, new TalkSteps.Passed(6, 0, Optional.empty()));
    }

    @Test
    void how_long_a_whole_full_talk_takes_is_told_of_enough_talks_only() {
        var manager = region.actor(town, Role.TEAM_MANAGER);
        for (int minutes : new int[] {4, 6, 8, 20}) held(minutes);
        assertThat(pace(manager).wholes()).isEmpty();
        held(30);
        assertThat(pace(manager).wholes()).containsExactly(new TalkSteps.Whole("", 5, 8 * 60));
    }

    private void passedOver() {
        var who = region.clientOf(caseManager);
        gate.pass(Look.by(caseManager, Permission.HOLD_TALK).about(who), passage -> {
            var opened = talks.open(who, TalkKind.FULL, passage);
            talks.skip(opened, Block.H, new TalkSteps.Why(TalkSteps.SkipReason.NOT_NOW, ""), passage);
            return true;
        });
    }

    private TalkSteps.Pace pace(nl.kansrijk.access.Actor who) {
        return gate.pass(Look.by(who, Permission.TALK_TIMES), steps::pace);
    }

    @Test
    void talks_of_long_ago_come_in_with_what_they_measured() {
        var other = region.clientOf(caseManager);
        held(other, 10, Map.of("Q23", "5", "Q24", "2"));
        var history = gate.pass(
                Look.by(caseManager, Permission.HOLD_TALK).about(other), passage -> scores.history(other, passage));
        assertThat(history).containsOnlyKeys(Scale.ATT_FEAR);
        assertThat(requireNonNull(history.get(Scale.ATT_FEAR)).getFirst().mean())
                .isEqualByComparingTo("1.5");
    }

    private void held(int minutes) {
        held(region.clientOf(caseManager), minutes, Map.of("Q20", "4"));
    }

    private void held(nl.kansrijk.shared.ClientId who, int minutes, Map<String, String> said) {
        var opened = clock.instant().minus(Duration.ofDays(30));
        var past = new Talk(
                UUID.randomUUID(),
                who,
                TalkKind.FULL,
                "1",
                caseManager.user(),
                new Talk.Times(
                        opened, Optional.empty(), Optional.empty(), Optional.of(opened.plus(Duration.ofHours(1)))));
        var filled = new HashMap<AnswerSheet.Place, String>();
        said.forEach((question, value) -> filled.put(new AnswerSheet.Place(question, ""), value));
        jobs.quietly(() -> {
            bulk.load(town.id(), new BulkTalks.Held(past, filled, Map.of(Block.D, minutes)));
            return true;
        });
    }

    @Test
    void an_intake_worker_plans_the_first_talk_and_practises_but_holds_none() {
        var desk = region.actor(town, Role.INTAKE_WORKER);
        var theirs = region.clientOf(desk);
        assertThatThrownBy(() -> gate.pass(
                        Look.by(desk, Permission.HOLD_TALK).about(theirs),
                        passage -> talks.open(theirs, TalkKind.SHORT, passage)))
                .isInstanceOf(Refused.class);
        assertThat(Policy.writable(Role.INTAKE_WORKER))
                .contains(DataGroup.PRACTICE)
                .doesNotContain(DataGroup.ATTITUDE);
    }

    @Test
    void an_answer_that_waited_on_a_phone_stands_where_it_was_given_and_both_are_kept() {
        var opened = talk.times().opened();
        var waited = sheet(UUID.randomUUID(), 0, "Q20=2");
        fill("Q20=4");
        kept(new AnswerSheet(
                waited.talk(),
                waited.page(),
                0,
                waited.fields(),
                waited.skips(),
                Optional.of(opened.minusSeconds(60)),
                Set.of()));
        assertThat(value("Q20")).isEqualTo("4");
        assertThat(replies().newestFirst()).extracting(Answer::value).containsExactly("4", "2");
        assertThat(replies().other("Q20", "").map(Answer::value)).contains("2");
        assertThat(replies().newestFirst().getLast().entry().at()).isEqualTo(opened);
    }

    @Test
    void a_phone_that_is_ahead_of_time_cannot_answer_from_the_future() {
        var sheet = sheet("Q20=3");
        kept(new AnswerSheet(
                sheet.talk(),
                sheet.page(),
                0,
                sheet.fields(),
                sheet.skips(),
                Optional.of(clock.instant().plusSeconds(9999)),
                Set.of()));
        assertThat(replies().newestFirst().getFirst().entry().at()).isBeforeOrEqualTo(clock.instant());
    }
}
