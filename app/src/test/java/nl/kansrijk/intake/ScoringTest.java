package nl.kansrijk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.shared.DutchTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest extends IntakeHouse {
    @Test
    void a_scale_is_the_mean_of_its_items_after_turning_round_with_one_decimal() {
        fill("Q20=4", "Q21=4", "Q22=5");
        finish(Block.D);
        var work = score(Scale.ATT_WORK).orElseThrow();
        assertThat(work.mean()).isEqualByComparingTo("3.0");
        assertThat(work.band()).isEqualTo(Band.MIDDLE);
        assertThat(work.basis().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(work.formula()).isEqualTo("(Q20 + Q21 + (6 - Q22)) / 3");
    }

    @ParameterizedTest
    @CsvSource({"5,LOW", "4,LOW", "3,MIDDLE", "2,HIGH"})
    void much_tension_is_a_low_score(String tension, Band band) {
        fill("Q23=" + tension, "Q24=" + (6 - Integer.parseInt(tension)));
        finish(Block.D);
        assertThat(score(Scale.ATT_FEAR).orElseThrow().band()).isEqualTo(band);
    }

    @Test
    void what_was_skipped_is_missing_and_never_low() {
        fill("Q20=5", "Q21=5");
        together(passage -> answers.save(
                client,
                new AnswerSheet(
                        talk.id(),
                        java.util.UUID.randomUUID(),
                        2,
                        java.util.Map.of(),
                        java.util.Map.of("Q22", Skip.PRIVATE)),
                passage));
        finish(Block.D);
        var work = score(Scale.ATT_WORK).orElseThrow();
        assertThat(work.mean()).isEqualByComparingTo("5.0");
        assertThat(work.basis().answered()).isEqualTo(2);
        assertThat(work.basis().confidence()).isEqualTo(Confidence.MID);
    }

    @Test
    void too_few_answers_make_no_score() {
        fill("Q21=1", "Q31=1", "Q33=1");
        finish(Block.D);
        finish(Block.E);
        assertThat(score(Scale.ATT_WORK)).isEmpty();
        assertThat(score(Scale.SE_SEARCH)).isEmpty();
    }

    @Test
    void one_answer_of_the_short_set_makes_a_score_of_little_confidence() {
        fill("Q20=2");
        finish(Block.D);
        assertThat(score(Scale.ATT_WORK).orElseThrow().basis().confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void search_behaviour_is_half_the_sum_from_nought_to_ten() {
        fill("Q42.LOOKED=4", "Q42.TALKED=3", "Q42.REPLIED=2", "Q42.APPROACHED=0", "Q42.MET=0");
        finish(Block.G);
        assertThat(score(Scale.EFFORT).orElseThrow().mean()).isEqualByComparingTo("5");
        fill("Q42.REPLIED=4", "Q42.TALKED=4", "Q42.APPROACHED=4", "Q42.MET=4");
        finish(Block.G);
        assertThat(score(Scale.EFFORT).orElseThrow().mean()).isEqualByComparingTo("10");
    }

    @Test
    void a_very_big_worry_without_help_keeps_room_in_the_head_down() {
        fill("Q44=1", "Q45=5", "Q46=5", "Q47.HOUSE=5");
        finish(Block.H);
        var capped = score(Scale.HEADSPACE).orElseThrow();
        assertThat(capped.mean()).isEqualByComparingTo("2.5");
        assertThat(capped.basis().capped()).isTrue();
        fill("Q48.FORMAL=HOUSE");
        finish(Block.H);
        assertThat(score(Scale.HEADSPACE).orElseThrow().mean()).isEqualByComparingTo("5.0");
    }

    @Test
    void the_limits_are_exact() {
        var limits = new Limits(
                new BigDecimal("2.60"),
                new BigDecimal("3.50"),
                BigDecimal.valueOf(3),
                BigDecimal.valueOf(6),
                600,
                new BigDecimal("2.50"));
        assertThat(limits.band(Scale.HEADSPACE, new BigDecimal("2.59"))).isEqualTo(Band.LOW);
        assertThat(limits.band(Scale.HEADSPACE, new BigDecimal("2.60"))).isEqualTo(Band.MIDDLE);
        assertThat(limits.band(Scale.HEADSPACE, new BigDecimal("3.50"))).isEqualTo(Band.MIDDLE);
        assertThat(limits.band(Scale.HEADSPACE, new BigDecimal("3.51"))).isEqualTo(Band.HIGH);
        assertThat(limits.enough(4)).isEqualTo(3);
        assertThat(limits.enough(2)).isEqualTo(2);
    }

    @Test
    void a_difference_of_eight_tenths_between_two_talks_is_noticeable() {
        fill("Q20=2", "Q21=2", "Q22=4", "Q27=4", "Q28=4", "Q29=4");
        finish(Block.D);
        finish(Block.E);
        together(passage -> {
            causes.unclear(talk, DutchTime.day(passage.at()).plusDays(20), passage);
            return true;
        });
        assertThat(close()).isEqualTo(Closing.DONE);
        talk = open(TalkKind.FULL);
        fill("Q20=3", "Q21=3", "Q22=3", "Q27=4", "Q28=4", "Q29=3");
        finish(Block.D);
        finish(Block.E);
        var changes = together(passage -> scores.changes(client, passage));
        assertThat(changes)
                .extracting(change -> change.scale() + " " + change.noticeable())
                .containsExactly("ATT_WORK true", "SE_WORK false");
        assertThat(together(passage -> scores.history(client, passage)).get(Scale.ATT_WORK))
                .hasSize(2);
    }
}
