package nl.kansrijk.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.kansrijk.intake.TalkSteps.SkipReason;
import org.junit.jupiter.api.Test;

class ClosingTest extends IntakeHouse {
    private static final Optional<TalkSteps.Why> NO_REASON = Optional.empty();

    @Test
    void a_talk_in_which_nothing_was_said_cannot_be_closed_and_stays_for_later() {
        assertThat(close(NO_REASON)).isEqualTo(Closing.NOTHING_SAID);
        assertThat(close()).isEqualTo(Closing.NOTHING_SAID);
        assertThat(open(TalkKind.FULL).id()).isEqualTo(talk.id());
    }

    @Test
    void what_is_open_needs_a_reason_and_the_talk_goes_on_without_one() {
        fill("Q20=4");
        assertThat(close(NO_REASON)).isEqualTo(Closing.WHY);
        assertThat(open(TalkKind.FULL).id()).isEqualTo(talk.id());
        assertThat(howFar().open()).hasSize(11);
    }

    @Test
    void one_reason_counts_for_every_piece_that_is_open_and_no_answer_is_lost() {
        fill("Q20=4");
        skip(Block.H, SkipReason.NOT_NOW);
        assertThat(close()).isEqualTo(Closing.DONE);
        assertThat(howFar().open()).isEmpty();
        assertThat(value("Q20")).isEqualTo("4");
        assertThat(why(Block.A)).contains(SkipReason.NO_TIME);
        assertThat(why(Block.D)).contains(SkipReason.NO_TIME);
        assertThat(why(Block.H)).contains(SkipReason.NOT_NOW);
    }

    @Test
    void a_talk_with_every_question_dealt_with_asks_no_reason() {
        for (var block : questions.of(talk).blocks(talk.kind()))
            if (block == Block.L || block == Block.A) fill("Q01=Werk", "Q02.DOES=CARE", "Q03=Ik hou vol");
            else skip(block, SkipReason.NOT_RELEVANT);
        while (!howFar().open().isEmpty()) settle(howFar().open().getFirst().block());
        assertThat(close(NO_REASON)).isEqualTo(Closing.DONE);
    }

    @Test
    void a_reason_given_at_the_end_changes_nothing_about_how_long_a_piece_took() {
        fill("Q20=4");
        var before = requireNonNull(steps().get(Block.D)).last();
        close();
        assertThat(requireNonNull(steps().get(Block.D)).last()).isEqualTo(before);
    }

    @Test
    void a_piece_that_was_left_half_done_is_open_but_waits_no_more() {
        fill("Q20=4");
        finish(Block.D);
        assertThat(howFar().open()).extracting(HowFar.Piece::block).contains(Block.D);
        assertThat(howFar().waiting()).doesNotContain(Block.D).hasSize(10);
    }

    private void settle(Block block) {
        questions.of(talk).of(talk.kind(), block).stream()
                .filter(one -> !replies().settled(one))
                .forEach(one -> kept(new AnswerSheet(
                        talk.id(),
                        java.util.UUID.randomUUID(),
                        replies().last(),
                        Map.of(),
                        Map.of(one.code(), Skip.PRIVATE))));
    }

    private void skip(Block block, SkipReason reason) {
        together(passage -> {
            talks.skip(talk, block, new TalkSteps.Why(reason, ""), passage);
            return true;
        });
    }

    private Optional<SkipReason> why(Block block) {
        return requireNonNull(steps().get(block)).skipped();
    }

    private Map<Block, TalkSteps.Step> steps() {
        return together(passage -> steps.of(talk, passage));
    }
}
