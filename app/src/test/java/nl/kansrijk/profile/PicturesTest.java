package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.shared.DutchTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PicturesTest extends ProfileHouse {
    @Autowired
    Pictures pictures;

    @Test
    void of_whom_nothing_was_said_nothing_is_known_and_nothing_can_be_answered() {
        var picture = picture();
        assertThat(picture.known()).isZero();
        assertThat(picture.core()).isGreaterThan(30);
        assertThat(picture.answers().enough(800)).isFalse();
    }

    @Test
    void a_picture_without_the_view_on_work_is_never_whole_however_much_else_is_known() {
        assertThat(new Picture(client, 40, 40, false, true, true, Picture.Answers.NONE).whole(700))
                .isFalse();
        assertThat(new Picture(client, 28, 40, true, false, true, Picture.Answers.NONE).whole(700))
                .isTrue();
        assertThat(new Picture(client, 27, 40, true, false, true, Picture.Answers.NONE).whole(700))
                .isFalse();
    }

    @Test
    void what_is_filled_in_shows_in_the_picture() {
        kept(caseManager, NewStatement.first("SS_COMP", "24105", new Value.Code("1"), Source.professional(today)));
        kept(caseManager, number("ATT_FEAR", 2));
        kept(caseManager, NewStatement.first("CAUSE", "C01", new Value.Present(), Source.professional(today)));
        var picture = picture();
        assertThat(picture.competencies()).isTrue();
        assertThat(picture.view()).isTrue();
        assertThat(picture.cause()).isTrue();
        assertThat(picture.known()).isEqualTo(3);
    }

    @Test
    void what_is_no_longer_valid_is_no_longer_known() {
        kept(
                caseManager,
                NewStatement.first(
                        "ATT_FEAR",
                        "",
                        new Value.Number(BigDecimal.valueOf(2)),
                        Source.professional(today.minusMonths(4))));
        assertThat(picture().view()).isFalse();
    }

    @Test
    void an_answer_counts_right_or_partly_right_as_recognised_and_not_right_as_answered() {
        var right = kept(caseManager, hours(24));
        var wrong = kept(caseManager, skill(2));
        kept(caseManager, number("ATT_FEAR", 2));
        answer(right, Status.PARTLY);
        answer(wrong, Status.DISPUTED);
        assertThat(picture().answers()).isEqualTo(new Picture.Answers(3, 2, 1));
        with(self, Permission.RECOGNISE, passage -> profiles.undoRecognition(client, wrong.id(), 1, passage));
        assertThat(picture().answers()).isEqualTo(new Picture.Answers(3, 1, 1));
    }

    @Test
    void what_the_client_wrote_down_alone_asks_for_no_answer_and_is_not_counted() {
        kept(self, NewStatement.first("WISH_GOAL", "PAID_WORK", new Value.Present(), Source.self(today)));
        assertThat(picture().answers()).isEqualTo(Picture.Answers.NONE);
    }

    @Test
    void eighty_of_a_hundred_answers_are_enough_and_one_less_is_not() {
        assertThat(new Picture.Answers(10, 8, 0).enough(800)).isTrue();
        assertThat(new Picture.Answers(10, 7, 7).enough(800)).isFalse();
        assertThat(Picture.Answers.NONE.enough(0)).isFalse();
    }

    private static NewStatement number(String characteristic, int value) {
        return NewStatement.first(
                characteristic,
                "",
                new Value.Number(BigDecimal.valueOf(value)),
                Source.professional(java.time.LocalDate.now(DutchTime.ZONE)));
    }

    private Picture picture() {
        var found = with(caseManager, Permission.OPEN_FILE, passage -> pictures.of(List.of(client), passage));
        return Objects.requireNonNull(found.get(client));
    }
}
