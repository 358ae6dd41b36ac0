package nl.kansrijk.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.segments.Recipe;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.profile.segments.Segments;
import nl.kansrijk.profile.segments.Traits;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is usual for a group steers a talk; where a talk goes another way, that is written down with why. */
class GroupPacksTest extends IntakeHouse {
    @Autowired
    Segments segments;

    @Autowired
    Traits traits;

    @Test
    void a_full_talk_of_someone_in_a_group_begins_with_the_blocks_of_that_group_and_ends_as_every_talk() {
        group("Wil wel", "BLOK:D", "BLOK:E", "STAP:BUDDY", "BRIEF:appointment-offered");
        wants(client, "4.2");
        talk = open(TalkKind.SHORT);
        assertThat(talk.pack()).isEqualTo(Pack.NONE);
        talk = open(TalkKind.FULL);
        assertThat(talk.pack().groups()).isEqualTo("Wil wel");
        assertThat(talk.pack().steps()).containsExactly("BUDDY");
        assertThat(blocks()).containsExactly(Block.A, Block.D, Block.E, Block.K);
    }

    @Test
    void who_belongs_to_two_groups_gets_what_is_usual_for_both() {
        group("Wil wel", "BLOK:D");
        group("Wil werk", "BLOK:D", "BLOK:J");
        wants(client, "4.2");
        talk = again();
        assertThat(talk.pack().groups()).isEqualTo("Wil wel + Wil werk");
        assertThat(blocks()).containsExactly(Block.A, Block.D, Block.J, Block.K);
    }

    @Test
    void who_belongs_to_no_group_or_to_one_without_blocks_gets_the_whole_talk() {
        group("Wil wel", "BLOK:D");
        group("Alleen een brief", "BRIEF:appointment-offered");
        wants(client, "1.2");
        talk = again();
        assertThat(talk.pack().steers()).isFalse();
        assertThat(blocks()).hasSize(11);
        assertThat(extra(Block.D, "")).isFalse();
    }

    @Test
    void a_block_that_is_taken_along_belongs_to_the_talk_and_why_stands_with_it() {
        begunInGroup();
        assertThat(blocks()).doesNotContain(Block.H);
        assertThat(extra(Block.H, "vroeg ernaar, 111222333")).isTrue();
        assertThat(extra(Block.H, "nog eens")).isTrue();
        assertThat(blocks()).contains(Block.H);
        var added = requireNonNull(together(passage -> steps.of(talk, passage)).get(Block.H))
                .added()
                .orElseThrow();
        assertThat(added.reason()).isEqualTo(TalkSteps.AddReason.CLIENT_ASKS);
        assertThat(added.words()).startsWith("vroeg ernaar").doesNotContain("111222333");
        assertThat(extra(Block.D, "hoort er al bij")).isFalse();
    }

    @Test
    void what_a_client_tells_at_home_belongs_to_the_talk_whatever_is_usual() {
        begunInGroup();
        var sheet = sheet("Q51.WEEK=24");
        alone(passage -> answers.save(client, sheet, passage));
        assertThat(blocks()).contains(Block.I);
    }

    @Test
    void a_talk_that_follows_a_group_is_closed_without_a_word_about_what_is_not_usual() {
        begunInGroup();
        fill("Q20=4");
        assertThat(howFar().open()).extracting(HowFar.Piece::block).doesNotContain(Block.B, Block.H);
        assertThat(close()).isEqualTo(Closing.DONE);
        var begun = together(passage -> steps.of(talk, passage)).keySet();
        assertThat(begun).doesNotContain(Block.B, Block.H);
    }

    @Test
    void what_was_usual_when_a_talk_was_opened_stays_so() {
        begunInGroup();
        group("Wil nog meer", "BLOK:J");
        assertThat(open(TalkKind.FULL).pack().groups()).isEqualTo("Wil wel");
    }

    @Test
    void how_often_a_block_is_taken_along_and_why_mostly_is_counted_and_whose_is_not() {
        begunInGroup();
        extra(Block.H, "");
        var manager = region.actor(town, Role.TEAM_MANAGER);
        var pace = gate.pass(Look.by(manager, Permission.TALK_TIMES), steps::pace);
        assertThat(pace.extra()).isEqualTo(Map.of(Block.H, new TalkSteps.Extra(1, TalkSteps.AddReason.CLIENT_ASKS)));
    }

    private void begunInGroup() {
        group("Wil wel", "BLOK:D", "BLOK:E");
        wants(client, "4.2");
        talk = again();
    }

    /** A full talk opened afresh, before anything was said. */
    private Talk again() {
        open(TalkKind.SHORT);
        return open(TalkKind.FULL);
    }

    private boolean extra(Block block, String words) {
        var why = new TalkSteps.Added(TalkSteps.AddReason.CLIENT_ASKS, words);
        return together(passage -> steps.add(talk, block, why, passage));
    }

    private List<Block> blocks() {
        return together(passage -> {
                    var begun = steps.of(talk, passage).keySet();
                    return questions.of(talk).asked(talk, begun);
                })
                .stream()
                .map(Question::block)
                .distinct()
                .sorted()
                .toList();
    }

    private void group(String name, String... pack) {
        var manager = region.actor(town, Role.TEAM_MANAGER);
        var recipe =
                traits.recipe(Recipe.Join.ALL, trait -> trait.code().equals("INTENT") ? List.of("HIGH") : List.of());
        gate.pass(Look.by(manager, Permission.CHANGE_SEGMENT), passage -> {
            segments.keep(UUID.randomUUID(), new Segment.Draft(name, recipe, List.of(pack)), passage);
            return true;
        });
    }

    private void wants(ClientId who, String figure) {
        var said = NewStatement.first(
                "INTENT", "", new Value.Number(new BigDecimal(figure)), new Source(Source.Type.SELF, "", today()));
        gate.pass(
                Look.by(caseManager, Permission.CHANGE_STATEMENT).about(who),
                passage -> profiles.say(who, said, passage));
    }
}
