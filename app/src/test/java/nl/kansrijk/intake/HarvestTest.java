package nl.kansrijk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.DisputeWithdrawn;
import nl.kansrijk.profile.GivenAnswer;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.SharePart;
import nl.kansrijk.profile.SharedParts;
import nl.kansrijk.profile.Sharing;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class HarvestTest extends IntakeHouse {
    @Autowired
    ApplicationEvents news;

    @Autowired
    Sharing sharing;

    @Autowired
    SharedParts parts;

    @Test
    void what_a_talk_brings_goes_no_further_than_the_client_chose() {
        choose(ShareLevel.TEAM);
        fill("Q51.WEEK=20");
        finish(Block.I);
        assertThat(share()).isEqualTo(ShareLevel.TEAM);
        fill("Q51.WEEK=24");
        finish(Block.I);
        assertThat(share()).isEqualTo(ShareLevel.TEAM);
        choose(ShareLevel.CHAIN);
        assertThat(share()).isEqualTo(ShareLevel.CHAIN);
    }

    @Test
    void what_employers_may_see_follows_the_answer_in_the_talk_and_nothing_yet_is_nothing() {
        fill("Q59=STRENGTHS|WISHES");
        finish(Block.K);
        assertThat(open()).containsExactly(SharePart.STRENGTHS, SharePart.WISHES);
        fill("Q59=STRENGTHS|NOTHING");
        finish(Block.K);
        assertThat(open()).isEmpty();
    }

    @Test
    void a_talk_that_did_not_ask_it_changes_nothing_of_what_employers_see() {
        fill("Q59=WORK");
        finish(Block.K);
        finish(Block.A);
        assertThat(open()).containsExactly(SharePart.WORK);
    }

    private Set<SharePart> open() {
        var open = EnumSet.noneOf(SharePart.class);
        gate.pass(Look.by(self, Permission.OWN_PROFILE).about(client), passage -> parts.now(client, passage))
                .forEach((part, shown) -> {
                    if (shown.open()) open.add(part);
                });
        return open;
    }

    private void choose(ShareLevel most) {
        gate.pass(Look.by(self, Permission.RECOGNISE).about(client), passage -> {
            sharing.choose(client, DataGroup.FUNCTION, most, passage);
            return true;
        });
    }

    private ShareLevel share() {
        return known("FN_HOURS_WEEK").getFirst().terms().share();
    }

    @Test
    void a_talk_that_replaces_what_was_disputed_ends_the_dispute() {
        fill("Q51.WEEK=20");
        finish(Block.I);
        var first = known("FN_HOURS_WEEK").getFirst();
        gate.pass(
                Look.by(self, Permission.RECOGNISE).about(client),
                passage -> profiles.recognise(
                        client, first.id(), GivenAnswer.of(Status.DISPUTED, "het is meer"), passage));
        fill("Q51.WEEK=24");
        finish(Block.I);
        assertThat(known("FN_HOURS_WEEK").getFirst().recognition().disputed()).isFalse();
        assertThat(news.stream(DisputeWithdrawn.class))
                .extracting(DisputeWithdrawn::statement)
                .containsExactly(first.id());
    }

    @Test
    void answers_become_what_the_client_said_when_the_block_is_done() {
        fill("Q51.DAY=4", "Q51.WEEK=20", "Q51.GROW=YES", "Q53.HELPS=QUIET_PLACE|BUDDY");
        assertThat(known("FN_HOURS_WEEK")).isEmpty();
        finish(Block.I);
        var week = known("FN_HOURS_WEEK").getFirst();
        assertThat(week.fact().value()).isEqualTo(Value.Number.of(20));
        assertThat(week.source()).isEqualTo(new Source(Source.Type.SELF, "Q51", today()));
        assertThat(known("FN_HELP"))
                .extracting(one -> one.fact().item())
                .containsExactlyInAnyOrder("QUIET_PLACE", "BUDDY");
    }

    @Test
    void what_the_client_fills_in_alone_at_home_is_recognised_from_the_beginning() {
        fill("Q51.WEEK=20");
        finish(Block.I);
        assertThat(known("FN_HOURS_WEEK").getFirst().recognition().status()).isEqualTo(Status.NOT_ASKED);
        var sheet = sheet("Q51.WEEK=24");
        alone(passage -> answers.save(client, sheet, passage));
        alone(passage -> talks.finish(client, talk.id(), Block.I, passage));
        var week = known("FN_HOURS_WEEK").getFirst();
        assertThat(week.fact().value()).isEqualTo(Value.Number.of(24));
        assertThat(week.recognition().status()).isEqualTo(Status.RECOGNISED);
    }

    @Test
    void the_same_answer_is_written_once_and_a_correction_follows_it() {
        fill("Q51.WEEK=20");
        finish(Block.I);
        var first = known("FN_HOURS_WEEK").getFirst();
        finish(Block.I);
        assertThat(known("FN_HOURS_WEEK").getFirst().id()).isEqualTo(first.id());
        fill("Q51.WEEK=24");
        finish(Block.I);
        assertThat(known("FN_HOURS_WEEK").getFirst().entry().supersedes()).contains(first.id());
    }

    @Test
    void what_is_no_longer_chosen_is_taken_back() {
        fill("Q09.LICENCE=B|AM");
        finish(Block.B);
        fill("Q09.LICENCE=B");
        finish(Block.B);
        assertThat(known("HS_LICENCE")).extracting(one -> one.fact().item()).containsExactly("B");
    }

    @Test
    void who_says_not_to_have_the_others_has_said_no_to_each_of_them() {
        fill("Q09.LICENCE=B|REST");
        finish(Block.B);
        assertThat(known("HS_LICENCE")).extracting(one -> one.fact().item()).containsExactly("B");
        assertThat(known("HS_LICENCE_NOT"))
                .extracting(one -> one.fact().item())
                .contains("C", "AM")
                .doesNotContain("B", "REST");
        assertThat(known("HS_CERT_NOT")).isEmpty();
    }

    @Test
    void a_no_to_the_others_is_taken_back_as_easily() {
        fill("Q09.LICENCE=REST");
        finish(Block.B);
        assertThat(known("HS_LICENCE_NOT")).extracting(one -> one.fact().item()).contains("B");
        fill("Q09.LICENCE=B");
        finish(Block.B);
        assertThat(known("HS_LICENCE_NOT")).isEmpty();
        assertThat(known("HS_LICENCE")).extracting(one -> one.fact().item()).containsExactly("B");
    }

    @Test
    void a_school_that_moves_from_not_finished_to_finished_is_finished() {
        fill("Q08.STOPPED=4|2");
        finish(Block.B);
        fill("Q08.STOPPED=2", "Q08.DONE=4");
        finish(Block.B);
        assertThat(known("HS_EDU"))
                .extracting(one -> one.fact().item() + one.fact().value())
                .containsExactlyInAnyOrder("4" + new Value.Code("1"), "2" + new Value.Code("2"));
    }

    @Test
    void a_scale_becomes_a_statement_that_shows_its_formula() {
        fill("Q20=4", "Q21=4", "Q22=2");
        finish(Block.D);
        var work = known("ATT_WORK").getFirst();
        assertThat(work.source().type()).isEqualTo(Source.Type.DER);
        assertThat(work.source().ref()).isEqualTo("(Q20 + Q21 + (6 - Q22)) / 3");
        assertThat(work.terms().share()).isEqualTo(ShareLevel.PRIVATE);
    }

    @Test
    void own_steps_turned_into_a_language_level_are_an_estimate_and_never_go_over_a_test() {
        fill("Q12.READING=4", "Q12.SPEAKING=3");
        finish(Block.B);
        var reading = language("READING");
        assertThat(reading.fact().value()).isEqualTo(new Value.Code("B1"));
        assertThat(reading.entry().confidence()).isEqualTo(Statement.Confidence.LOW);
        test("HS_LANG_NL", "READING", new Value.Code("A2"), reading);
        fill("Q12.READING=5");
        finish(Block.B);
        assertThat(language("READING").fact().value()).isEqualTo(new Value.Code("A2"));
    }

    private Statement language(String skill) {
        return known("HS_LANG_NL").stream()
                .filter(one -> one.fact().item().equals(skill))
                .findFirst()
                .orElseThrow();
    }

    private void test(String characteristic, String item, Value value, Statement before) {
        var said = NewStatement.first(characteristic, item, value, new Source(Source.Type.TEST, "taaltoets", today()))
                .following(before.id());
        together(passage -> profiles.say(client, said, passage));
    }

    @Test
    void a_skill_that_is_picked_again_does_not_lower_what_was_known_of_it() {
        var skill = "esco:s:3d086228-d7fc-4c23-972a-22b7d44a6173";
        var said = NewStatement.first("HS_SKILL", skill, new Value.Level(3), Source.professional(today()));
        together(passage -> profiles.say(client, said, passage));
        fill("Q07=" + skill + "|esco:s:4ad83664-21a9-4f96-8834-0fc8f671be9c");
        finish(Block.B);
        assertThat(known("HS_SKILL"))
                .extracting(one -> one.fact().value())
                .containsExactlyInAnyOrder(new Value.Level(3), new Value.Level(2));
    }

    @Test
    void work_that_was_done_is_kept_with_how_long() {
        fill("Q06=esco:o:bea705fe-06ac-4147-b8e0-6e8ac1208d8f~36");
        finish(Block.B);
        assertThat(known("HS_EXP").getFirst().fact().value()).isEqualTo(Value.Number.of(36));
    }

    @Test
    void a_worry_is_kept_per_domain_and_never_sets_the_level_of_a_domain() {
        fill("Q47.FIN=5", "Q47.SUBST=1", "Q47.CARE=3");
        finish(Block.H);
        assertThat(known("LD_WORRY"))
                .extracting(one -> one.fact().item())
                .containsExactlyInAnyOrder("FIN", "SUBST", "CARE");
        assertThat(known("LD_WORRY"))
                .filteredOn(one -> one.fact().item().equals("SUBST"))
                .allMatch(one -> one.terms().sensitivity() == 3 && one.terms().share() == ShareLevel.PRIVATE);
        assertThat(known("LD_FIN")).isEmpty();
    }

    @Test
    void volunteering_and_care_count_as_what_someone_does() {
        fill("Q02.DOES=VOLUNTEER|CARE");
        finish(Block.A);
        assertThat(known("ACT_WEEK")).hasSize(2);
    }

    @Test
    void who_can_start_next_week_is_available_in_a_week() {
        fill("Q41=5");
        finish(Block.G);
        assertThat(known("AV_FROM").getFirst().fact().value()).isEqualTo(new Value.Day(today().plusDays(7)));
    }

    @Test
    void closing_the_talk_brings_in_what_was_only_kept_on_the_way() {
        fill("Q54=51", "Q55.MODE=3|5", "Q55.MINUTES=45");
        close();
        assertThat(known("MOB_MAX_MIN").getFirst().fact().value()).isEqualTo(Value.Number.of(45));
        assertThat(known("AV_DAYS")).hasSize(1);
        assertThat(known("MOB_MODE")).hasSize(2);
    }
}
