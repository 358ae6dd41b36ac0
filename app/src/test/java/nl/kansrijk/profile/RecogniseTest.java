package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Recognised.Marked;
import nl.kansrijk.profile.Recognition.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class RecogniseTest extends ProfileHouse {
    @Autowired
    ApplicationEvents news;

    @Test
    void klopt_niet_takes_the_value_out_of_matching_and_tells_the_house() {
        var said = kept(caseManager, hours(24));
        answer(said, Status.DISPUTED);
        assertThat(matched("AV_HOURS_MAX")).isEmpty();
        assertThat(news.stream(StatementDisputed.class))
                .extracting(StatementDisputed::statement)
                .containsExactly(said.id());
    }

    @Test
    void a_disputed_skill_is_kept_as_a_doubt_without_what_was_stated() {
        var said = kept(caseManager, skill(3));
        answer(said, Status.DISPUTED);
        assertThat(current().orElseThrow().facts()).isEmpty();
        assertThat(current().orElseThrow().doubts())
                .containsExactly(new Current.Doubt(
                        "HS_SKILL",
                        "esco:s:welding",
                        ShareLevel.CHAIN,
                        said.terms().validUntil()));
        undo(said);
        assertThat(current().orElseThrow().doubts()).isEmpty();
        assertThat(matched("HS_SKILL")).contains(new Value.Level(3));
    }

    @Test
    void a_dispute_never_brings_an_older_statement_back() {
        var old = kept(caseManager, hours(24));
        var said = kept(caseManager, hours(32).following(old.id()));
        answer(said, Status.DISPUTED);
        assertThat(matched("AV_HOURS_MAX")).isEmpty();
    }

    @Test
    void advice_falls_back_on_what_the_client_confirmed_before_and_the_value_stays_unknown() {
        var old = kept(caseManager, hours(24));
        answer(old, Status.RECOGNISED);
        var said = kept(caseManager, hours(32).following(old.id()));
        assertThat(entry().standing())
                .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo(said.id()));
        answer(said, Status.DISPUTED);
        assertThat(entry().counts()).isFalse();
        assertThat(entry().standing())
                .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo(old.id()));
        assertThat(matched("AV_HOURS_MAX")).isEmpty();
    }

    @Test
    void advice_never_falls_back_on_what_nobody_confirmed() {
        var old = kept(caseManager, hours(24));
        answer(kept(caseManager, hours(32).following(old.id())), Status.DISPUTED);
        assertThat(entry().standing()).isEmpty();
    }

    private ClientFile.Entry entry() {
        return with(caseManager, Permission.OPEN_FILE, passage -> profiles.panels(client, passage)).panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .filter(one -> one.characteristic().code().equals("AV_HOURS_MAX"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_client_can_take_the_answer_back_and_the_value_counts_again() {
        var said = kept(caseManager, hours(24));
        answer(said, Status.DISPUTED);
        var undone = undo(said);
        assertThat(((Marked) undone).statement().recognition().status()).isEqualTo(Status.NOT_ASKED);
        assertThat(matched("AV_HOURS_MAX")).contains(Value.Number.of(24));
        assertThat(news.stream(DisputeWithdrawn.class))
                .extracting(DisputeWithdrawn::statement)
                .containsExactly(said.id());
    }

    @Test
    void taking_back_returns_to_the_answer_before_it() {
        var said = kept(caseManager, hours(24));
        answer(said, Status.RECOGNISED);
        answer(said, Status.DISPUTED);
        undo(said, 2);
        assertThat(fact().recognition()).isEqualTo(Status.RECOGNISED);
    }

    @Test
    void taking_the_same_answer_back_twice_takes_back_one_answer() {
        var said = kept(caseManager, hours(24));
        answer(said, Status.RECOGNISED);
        answer(said, Status.DISPUTED);
        undo(said, 2);
        assertThat(undo(said, 2)).isInstanceOf(Recognised.Already.class);
        assertThat(fact().recognition()).isEqualTo(Status.RECOGNISED);
        assertThat(answers()).isEqualTo(3);
    }

    @Test
    void an_answer_that_another_one_followed_is_not_taken_back() {
        var said = kept(caseManager, hours(24));
        answer(said, Status.RECOGNISED);
        answer(said, Status.PARTLY);
        assertThat(undo(said, 1)).isInstanceOf(Recognised.Already.class);
        assertThat(fact().recognition()).isEqualTo(Status.PARTLY);
    }

    @Test
    void klopt_deels_counts_and_is_labelled() {
        var said = kept(caseManager, hours(24));
        answer(said, Status.PARTLY);
        assertThat(fact().recognition()).isEqualTo(Status.PARTLY);
    }

    @Test
    void the_same_answer_twice_is_one_answer() {
        var said = kept(caseManager, hours(24));
        answer(said, Status.DISPUTED);
        answer(said, Status.DISPUTED);
        assertThat(news.stream(StatementDisputed.class)).hasSize(1);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void a_new_statement_settles_the_dispute_about_the_old_one() {
        var said = kept(caseManager, hours(24));
        answer(said, Status.DISPUTED);
        kept(caseManager, hours(16).following(said.id()));
        assertThat(matched("AV_HOURS_MAX")).contains(Value.Number.of(16));
        assertThat(news.stream(DisputeWithdrawn.class)).hasSize(1);
    }

    @Test
    void who_answers_an_old_page_sees_the_statement_that_took_its_place() {
        var old = kept(caseManager, hours(24));
        var said = kept(caseManager, hours(32).following(old.id()));
        var answer = answer(old, Status.DISPUTED);
        assertThat(answer).isInstanceOf(Recognised.Stale.class);
        assertThat(((Recognised.Stale) answer).current().id()).isEqualTo(said.id());
    }

    @Test
    void an_older_screen_never_writes_over_what_was_answered_meanwhile() {
        var said = kept(caseManager, hours(24));
        answer(said, Status.DISPUTED);
        var answer = answer(said, new GivenAnswer(Status.RECOGNISED, "", OptionalInt.of(0)));
        assertThat(((Recognised.Stale) answer).current().recognition().status()).isEqualTo(Status.DISPUTED);
        assertThat(matched("AV_HOURS_MAX")).isEmpty();
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void the_same_answer_pressed_twice_on_one_screen_is_one_answer_and_not_overtaken() {
        var said = kept(caseManager, hours(24));
        var given = new GivenAnswer(Status.RECOGNISED, "", OptionalInt.of(0));
        assertThat(answer(said, given)).isInstanceOf(Marked.class);
        assertThat(answer(said, given)).isInstanceOf(Marked.class);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void of_two_who_answer_the_same_screen_at_once_one_is_told_that_the_other_was_first() throws Exception {
        var said = kept(caseManager, hours(24));
        var start = new CyclicBarrier(2);
        try (var desks = Executors.newFixedThreadPool(2)) {
            var client = desks.submit(() -> together(start, said, Status.DISPUTED));
            var guide = desks.submit(() -> together(start, said, Status.RECOGNISED));
            assertThat(List.of(client.get(), guide.get()))
                    .extracting(one -> one.getClass().getSimpleName())
                    .containsExactlyInAnyOrder("Marked", "Stale");
        }
        assertThat(answers()).isEqualTo(1);
    }

    private Recognised together(CyclicBarrier start, Statement said, Status status) throws Exception {
        start.await();
        return answer(said, new GivenAnswer(status, "", OptionalInt.of(0)));
    }

    private Recognised answer(Statement said, GivenAnswer given) {
        return with(self, Permission.RECOGNISE, passage -> profiles.recognise(client, said.id(), given, passage));
    }

    @Test
    void a_statement_of_someone_else_is_unknown_to_the_client() {
        var said = kept(caseManager, hours(24));
        var other = region.clientOf(caseManager);
        client = other;
        self = region.self(rucphen, other);
        assertThat(answer(said, Status.DISPUTED)).isInstanceOf(Recognised.Refused.class);
    }

    @Test
    void what_was_never_answered_cannot_be_taken_back() {
        var said = kept(caseManager, hours(24));
        assertThat(((Recognised.Refused) undo(said)).why().key()).isEqualTo("profile.refused.nothing-to-undo");
    }

    @Test
    void an_unknown_statement_is_refused() {
        var answer = with(
                self,
                Permission.RECOGNISE,
                passage -> profiles.recognise(client, UUID.randomUUID(), GivenAnswer.of(Status.DISPUTED, ""), passage));
        assertThat(((Recognised.Refused) answer).why().key()).isEqualTo("profile.refused.unknown");
    }

    @Test
    void own_words_that_are_too_long_are_refused() {
        var said = kept(caseManager, hours(24));
        var answer = with(
                self,
                Permission.RECOGNISE,
                passage -> profiles.recognise(
                        client, said.id(), GivenAnswer.of(Status.PARTLY, "a".repeat(1001)), passage));
        assertThat(answer).isInstanceOf(Recognised.Refused.class);
    }

    private Recognised undo(Statement said) {
        return undo(said, 1);
    }

    private Recognised undo(Statement said, int answer) {
        return with(
                self, Permission.RECOGNISE, passage -> profiles.undoRecognition(client, said.id(), answer, passage));
    }

    private Current.CurrentFact fact() {
        return current().orElseThrow().facts().getFirst();
    }

    private int answers() {
        return with(
                self,
                Permission.OWN_PROFILE,
                passage -> jdbc.sql("select count(*) from profile.recognition where person_id = :p")
                        .param("p", client.value())
                        .query(Integer.class)
                        .single());
    }
}
