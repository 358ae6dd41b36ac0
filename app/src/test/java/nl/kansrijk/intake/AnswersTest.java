package nl.kansrijk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.AnswerSheet.Filled;
import nl.kansrijk.intake.AnswerSheet.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest extends IntakeHouse {
    @Test
    void an_answer_is_kept_with_who_gave_it_and_the_newest_counts() {
        fill("Q20=2");
        fill("Q20=4");
        assertThat(value("Q20")).isEqualTo("4");
        assertThat(replies().newestFirst())
                .hasSize(2)
                .allMatch(one -> one.entry().voice() == Answer.Voice.TOGETHER);
    }

    @Test
    void the_same_page_sent_twice_is_kept_once() {
        var sheet = sheet("Q20=4", "Q01=Over werk");
        for (int i = 0; i < 2; i++) together(passage -> answers.save(client, sheet, passage));
        assertThat(replies().newestFirst()).hasSize(2);
    }

    @Test
    void an_answer_from_a_page_that_never_showed_what_stands_there_now_does_not_win_silently() {
        var old = UUID.randomUUID();
        kept(sheet(UUID.randomUUID(), 0, "Q20=2", "Q21=3"));
        var late = kept(sheet(old, 0, "Q20=4", "Q21=3", "Q22=1"));
        assertThat(late.clashes()).isEqualTo(Map.of(place("Q20"), "4"));
        assertThat(late.whole()).isFalse();
        assertThat(value("Q20")).isEqualTo("2");
        assertThat(value("Q22")).isEqualTo("1");
    }

    @Test
    void who_saw_both_answers_chooses_and_both_are_kept() {
        var old = UUID.randomUUID();
        kept(sheet(UUID.randomUUID(), 0, "Q20=2"));
        var again = sheet(old, 0, "Q20=4");
        kept(again);
        kept(new AnswerSheet(again.talk(), old, 0, again.fields(), Map.of(), Optional.empty(), Set.of(place("Q20"))));
        assertThat(value("Q20")).isEqualTo("4");
        assertThat(replies().newestFirst()).extracting(Answer::value).containsExactly("4", "2");
    }

    @Test
    void an_old_page_does_not_undo_what_someone_else_filled_in_meanwhile() {
        fill("Q20=4");
        var old = new AnswerSheet(
                talk.id(), UUID.randomUUID(), 0, Map.of(new Place("Q20", ""), new Filled("", "")), Map.of());
        together(passage -> answers.save(client, old, passage));
        assertThat(value("Q20")).isEqualTo("4");
    }

    @Test
    void who_saw_the_other_answer_corrects_it_without_a_clash() {
        fill("Q20=2");
        fill("Q20=4");
        assertThat(replies().other("Q20", "")).isEmpty();
    }

    @Test
    void changing_and_changing_back_on_one_page_ends_where_it_began() {
        var page = UUID.randomUUID();
        for (var step : new String[] {"2", "4", "2"}) kept(sheet(page, 0, "Q20=" + step));
        assertThat(value("Q20")).isEqualTo("2");
    }

    @Test
    void a_skipped_question_has_no_answer_until_there_is_one_again() {
        fill("Q20=2");
        skip("Q20", Skip.PRIVATE);
        var question = questions.current().find("Q20").orElseThrow();
        assertThat(value("Q20")).isEmpty();
        assertThat(replies().skipped(question)).contains(Skip.PRIVATE);
        fill("Q20=3");
        assertThat(replies().skipped(question)).isEmpty();
        assertThat(value("Q20")).isEqualTo("3");
    }

    private void skip(String question, Skip why) {
        var sheet = new AnswerSheet(talk.id(), UUID.randomUUID(), 9, Map.of(), Map.of(question, why));
        for (int i = 0; i < 2; i++) together(passage -> answers.save(client, sheet, passage));
    }

    @ParameterizedTest
    @CsvSource({
        "Q20,6",
        "Q20,nul",
        "Q20,<script>",
        "Q51.WEEK,41",
        "Q51.WEEK,-1",
        "Q54,999999999",
        "Q04,DUIF",
        "Q42.MET,5",
        "Q10,24100|24101|24102|24104|24105|24106|24107",
        "Q06,<b>"
    })
    void what_cannot_be_an_answer_is_told_and_not_kept_and_the_rest_is(String name, String typed) {
        var kept = kept(sheet(name + "=" + typed, "Q01=Werk"));
        assertThat(kept.wrong()).containsOnlyKeys(place(name));
        assertThat(value(name)).isEmpty();
        assertThat(value("Q01")).isEqualTo("Werk");
    }

    @Test
    void very_long_words_are_refused_and_a_citizen_service_number_is_masked() {
        var kept = fill("Q01=" + "a".repeat(2001), "Q03=Mijn nummer is 111222333");
        assertThat(kept.wrong()).containsOnlyKeys(place("Q01"));
        assertThat(kept.warnings()).extracting(one -> one.key()).containsExactly("freetext.bsn");
        assertThat(value("Q03")).isEqualTo("Mijn nummer is •••••••••");
    }

    @Test
    void a_client_alone_answers_only_what_may_be_done_at_home() {
        var sheet = sheet("Q11=Rustig", "Q47.FIN=4");
        alone(passage -> answers.save(client, sheet, passage));
        assertThat(value("Q11")).isEqualTo("Rustig");
        assertThat(value("Q47.FIN")).isEmpty();
        assertThat(replies().newestFirst()).allMatch(one -> one.entry().voice() == Answer.Voice.SELF);
    }

    @Test
    void a_talk_that_is_over_takes_no_more_answers() {
        fill("Q20=3");
        assertThat(close()).isEqualTo(Closing.DONE);
        assertThat(close()).isEqualTo(Closing.OVER);
        var late = sheet("Q20=4");
        assertThat((Saved) together(passage -> answers.save(client, late, passage)))
                .isInstanceOf(Saved.Closed.class);
        assertThat(finish(Block.D)).isEqualTo(Talks.Finished.CLOSED);
    }

    @Test
    void what_the_client_filled_in_alone_comes_along_for_a_day_after_the_talk_was_closed() {
        fill("Q47.FIN=4");
        close();
        var over = together(passage -> talks.of(client, passage)).getFirst();
        var at = over.times().closed().orElseThrow();
        assertThat(over.takesLate(self, at.plus(Duration.ofHours(23)))).isTrue();
        assertThat(over.takesLate(self, at.plus(Duration.ofHours(25)))).isFalse();
        assertThat(over.takesLate(caseManager, at)).isFalse();
        var late = sheet("Q11=Rustig", "Q47.FIN=1");
        assertThat((Saved) alone(passage -> answers.save(client, late, passage)))
                .isInstanceOf(Saved.Kept.class);
        assertThat(value("Q11")).isEqualTo("Rustig");
        assertThat(value("Q47.FIN")).isEqualTo("4");
    }

    @Test
    void a_passage_about_someone_else_opens_nothing() {
        var other = region.clientOf(caseManager);
        var sheet = sheet("Q20=4");
        assertThatThrownBy(() -> gate.pass(
                        Look.by(caseManager, Permission.HOLD_TALK).about(other),
                        passage -> answers.save(client, sheet, passage)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
