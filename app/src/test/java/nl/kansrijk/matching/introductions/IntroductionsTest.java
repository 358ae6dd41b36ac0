package nl.kansrijk.matching.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.IntroductionNews;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.matching.introductions.Change.Done;
import nl.kansrijk.matching.introductions.Change.TooLate;
import nl.kansrijk.matching.introductions.Introduction.Agreed;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import nl.kansrijk.matching.introductions.Introduction.Declined;
import nl.kansrijk.matching.introductions.Introduction.Expired;
import nl.kansrijk.matching.introductions.Introduction.Manner;
import nl.kansrijk.matching.introductions.Introduction.Met;
import nl.kansrijk.matching.introductions.Introduction.Outcome;
import nl.kansrijk.matching.introductions.Introduction.Party;
import nl.kansrijk.matching.introductions.Introduction.Stopped;
import nl.kansrijk.matching.introductions.Introduction.Withdrawn;
import nl.kansrijk.matching.introductions.Proposal.Already;
import nl.kansrijk.matching.introductions.Proposal.Proposed;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class IntroductionsTest extends MatchingHouse {
    @Autowired
    Introductions introductions;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ApplicationEvents events;

    ClientId client;
    Actor self;

    @BeforeEach
    void a_picker_with_a_name() {
        client = picker();
        named(client, "Voorbeeld Persoon");
        self = region.self(rucphen, client);
    }

    @Test
    void a_proposal_becomes_a_question_with_a_deadline_of_five_working_days() {
        var asked = proposed();
        assertThat(asked.deadline()).isEqualTo(Deadline.after(asked.facts().proposedAt(), 5));
        assertThat(asked.facts().pair().clientTenant()).isEqualTo(rucphen.id());
        assertThat(events.stream(IntroductionNews.Proposed.class)).hasSize(1);
    }

    @Test
    void a_proposal_needs_a_reason() {
        var answer = propose(matcher, "  ");
        assertThat(answer).isInstanceOf(Proposal.Stopped.class);
        assertThat(((Proposal.Stopped) answer).why().key()).isEqualTo("matching.stopped.no_reason");
        assertThat(((Proposal.Stopped) propose(matcher, "x".repeat(501))).why().key())
                .isEqualTo("matching.stopped.reason_too_long");
    }

    @Test
    void proposing_a_person_who_rests_from_matching_is_stopped_with_an_explanation() {
        pause(client);
        var answer = propose(matcher, "past goed");
        assertThat(((Proposal.Stopped) answer).why().key()).isEqualTo("matching.stopped.paused");
        assertThat(ofClient(self)).isEmpty();
    }

    @Test
    void pressing_twice_is_one_introduction() {
        var first = proposed();
        assertThat(propose(matcher, "nog eens")).isEqualTo(new Already(first));
        assertThat(ofClient(self)).containsExactly(first);
    }

    @Test
    void a_hundred_presses_at_once_are_one_introduction() throws Exception {
        var start = new CountDownLatch(1);
        var answers = new ArrayList<java.util.concurrent.Future<Proposal>>();
        try (var hands = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 24; i++)
                answers.add(hands.submit(() -> {
                    start.await();
                    return propose(matcher, "tegelijk");
                }));
            start.countDown();
        }
        long proposed = 0;
        for (var answer : answers) if (answer.get() instanceof Proposed) proposed++;
        assertThat(proposed).isEqualTo(1);
        assertThat(ofClient(self)).hasSize(1);
    }

    @Test
    void before_the_yes_nobody_but_the_person_and_who_guides_them_learns_a_name() {
        var asked = proposed();
        assertThat(names(matcher, asked)).isEmpty();
        assertThat(employerNames(asked)).isEmpty();
        assertThat(names(self, asked).orElseThrow().name()).isEqualTo("Voorbeeld Persoon");
        assertThat(names(caseManager, asked)).isPresent();
    }

    @Test
    void after_the_yes_names_are_exchanged_and_a_meeting_is_planned() {
        var asked = proposed();
        var agreed = (Agreed) ((Done) answer(self, asked, new Answer.Yes())).now();
        assertThat(agreed.meeting()).isEqualTo(Deadline.day(agreed.at(), 5));
        assertThat(employerNames(asked).orElseThrow().name()).isEqualTo("Voorbeeld Persoon");
        assertThat(names(matcher, asked).orElseThrow().phone()).isEqualTo("06 00 00 00 00");
        assertThat(events.stream(IntroductionNews.Agreed.class)).hasSize(1);
    }

    @Test
    void no_statement_can_put_a_name_in_the_database_before_the_yes() {
        var asked = proposed();
        assertThatThrownBy(() -> with(
                        self,
                        Permission.ANSWER_PROPOSAL,
                        client,
                        passage -> jdbc.sql("""
                                insert into matching.exchanged (introduction_id, person_tenant_id, person_id, vacancy_tenant_id,
                                       employer_tenant_id, sealed, created_at)
                                select id, person_tenant_id, person_id, vacancy_tenant_id, employer_tenant_id, '\\x00', created_at
                                  from matching.introduction where id = :id
                                """).param("id", asked.facts().id()).update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void withdrawing_takes_the_name_away_from_everyone_at_once() {
        var asked = proposed();
        answer(self, asked, new Answer.Yes());
        var withdrawn = (Withdrawn) ((Done) withdraw(self, asked)).now();
        assertThat(withdrawn.by()).isEqualTo(Party.CLIENT);
        assertThat(employerNames(asked)).isEmpty();
        assertThat(names(matcher, asked)).isEmpty();
        assertThat(sealedRows(asked)).isZero();
        assertThat(events.stream(IntroductionNews.Withdrawn.class)).hasSize(1);
    }

    @Test
    void a_no_needs_no_reason_and_ends_it() {
        var asked = proposed();
        assertThat(((Done) answer(self, asked, new Answer.No(""))).now()).isInstanceOf(Declined.class);
        assertThat(answer(self, asked, new Answer.Yes())).isInstanceOf(TooLate.class);
        assertThat(propose(matcher, "een half jaar later")).isInstanceOf(Proposed.class);
    }

    @Test
    void a_question_back_keeps_the_proposal_open() {
        var asked = proposed();
        var waiting = (Asked) ((Done) answer(self, asked, new Answer.Question("Is er een bus?"))).now();
        assertThat(waiting.question()).contains("Is er een bus?");
        assertThat(answer(self, waiting, new Answer.Yes())).isInstanceOf(Done.class);
    }

    @Test
    void the_case_manager_writes_down_an_answer_on_behalf_of_the_person() {
        var agreed = (Agreed) ((Done) answer(caseManager, proposed(), new Answer.Yes())).now();
        assertThat(agreed.manner()).isEqualTo(Manner.ON_BEHALF);
    }

    @Test
    void the_account_manager_cannot_say_yes_for_the_person() {
        var asked = proposed();
        var answer = with(
                matcher,
                Permission.PROPOSE,
                client,
                passage -> introductions.answer(asked.facts().id(), new Answer.Yes(), passage));
        assertThat(answer).isEqualTo(new Change.Unknown());
        assertThat(ofClient(self)).containsExactly(asked);
    }

    @Test
    void a_yes_and_a_withdrawal_at_once_leave_one_winner_and_the_other_is_told() throws Exception {
        var asked = proposed();
        var start = new CountDownLatch(1);
        List<Change> changes = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(2)) {
            var yes = hands.submit(() -> {
                start.await();
                return answer(self, asked, new Answer.Yes());
            });
            var back = hands.submit(() -> {
                start.await();
                return withdraw(matcher, asked);
            });
            start.countDown();
            changes.add(yes.get());
            changes.add(back.get());
        }
        var now = ofClient(self).getFirst();
        assertThat(changes).anyMatch(change -> change instanceof Done);
        if (now instanceof Agreed) assertThat(changes).anyMatch(change -> change instanceof TooLate);
        else assertThat(employerNames(asked)).isEmpty();
    }

    @Test
    void a_change_to_an_old_version_is_told_how_it_stands_now() {
        var asked = proposed();
        withdraw(matcher, asked);
        var answer = answer(self, asked, new Answer.Yes());
        assertThat(((TooLate) answer).now()).isInstanceOf(Withdrawn.class);
    }

    @Test
    void silence_until_the_deadline_is_a_no() {
        var asked = proposed();
        moveDeadlineToThePast(asked);
        assertThat(answer(self, asked, new Answer.Yes())).isInstanceOf(TooLate.class);
        deadlines.closeSilent();
        assertThat(ofClient(self).getFirst()).isInstanceOf(Expired.class);
        assertThat(employerNames(asked)).isEmpty();
    }

    @Test
    void pausing_matching_stops_what_was_open_with_an_explanation() {
        var asked = proposed();
        answer(self, asked, new Answer.Yes());
        pause(client);
        soon().until(() -> ofClient(self).getFirst() instanceof Stopped);
        var stopped = (Stopped) ofClient(self).getFirst();
        assertThat(stopped.why().key()).isEqualTo("matching.stopped.paused");
        assertThat(employerNames(asked)).isEmpty();
    }

    @Test
    void closing_the_vacancy_stops_the_questions_about_it() {
        proposed();
        market.writing(
                matcher,
                passage -> vacancies.close(orderPicker, 1, nl.kansrijk.employers.CloseReason.WITHDRAWN, passage));
        soon().until(() -> ofClient(self).getFirst() instanceof Stopped);
        assertThat(((Proposal.Stopped) propose(matcher, "te laat")).why().key())
                .isEqualTo("matching.stopped.vacancy_closed");
    }

    @Test
    void a_citizen_service_number_in_the_reason_is_masked_before_it_is_kept() {
        var asked = ((Proposed) propose(matcher, "zie dossier 111222333")).asked();
        assertThat(asked.facts().reason()).startsWith("zie dossier").doesNotContain("111222333");
    }

    @Test
    void after_the_meeting_it_is_written_down_what_came_of_it() {
        var asked = proposed();
        answer(self, asked, new Answer.Yes());
        var met = listing(
                matcher,
                Permission.INTRODUCTIONS,
                passage -> introductions.met(asked.facts().id(), Outcome.HIRED, passage));
        assertThat(((Met) ((Done) met).now()).outcome()).isEqualTo(Outcome.HIRED);
    }

    @Test
    void the_vacancy_page_shows_its_introductions_to_the_service_point_only() {
        var asked = proposed();
        List<Introduction> mine =
                listing(matcher, Permission.INTRODUCTIONS, passage -> introductions.ofVacancy(orderPicker, passage));
        assertThat(mine).containsExactly(asked);
        var other = market.stall("Elders").accountManager();
        List<Introduction> theirs =
                listing(other, Permission.INTRODUCTIONS, passage -> introductions.ofVacancy(orderPicker, passage));
        assertThat(theirs).isEmpty();
        Optional<Introduction> guessed = listing(
                other,
                Permission.INTRODUCTIONS,
                passage -> introductions.find(asked.facts().id(), passage));
        assertThat(guessed).isEmpty();
    }

    private Asked proposed() {
        return ((Proposed) propose(matcher, "past bij de taken")).asked();
    }

    private Proposal propose(Actor actor, String reason) {
        return with(
                actor,
                Permission.PROPOSE,
                client,
                passage -> introductions.propose(client, orderPicker, reason, passage));
    }

    private Change answer(Actor actor, Introduction to, Answer answer) {
        return with(
                actor,
                Permission.ANSWER_PROPOSAL,
                client,
                passage -> introductions.answer(to.facts().id(), answer, passage));
    }

    private Change withdraw(Actor actor, Introduction what) {
        var permission = actor.equals(matcher) ? Permission.PROPOSE : Permission.ANSWER_PROPOSAL;
        return with(
                actor,
                permission,
                client,
                passage -> introductions.withdraw(what.facts().id(), "anders besloten", passage));
    }

    private List<Introduction> ofClient(Actor actor) {
        return with(actor, Permission.OWN_CHANCES, client, passage -> introductions.ofClient(client, passage));
    }

    private Optional<Exchanged> names(Actor actor, Introduction of) {
        var permission = actor.equals(self)
                ? Permission.OWN_CHANCES
                : actor.equals(caseManager) ? Permission.CLIENT_CHANCES : Permission.PROPOSE;
        return with(
                actor,
                permission,
                client,
                passage -> introductions
                        .find(of.facts().id(), passage)
                        .flatMap(found -> introductions.namesFor(found, passage)));
    }

    private Optional<Exchanged> employerNames(Introduction of) {
        return listing(
                stall.employer(),
                Permission.INTRODUCTIONS,
                passage -> introductions
                        .find(of.facts().id(), passage)
                        .flatMap(found -> introductions.namesFor(found, passage)));
    }

    private int sealedRows(Introduction of) {
        return jobs.quietly(
                () -> jdbc.sql("select count(introduction_id) from matching.exchanged where introduction_id = :id")
                        .param("id", of.facts().id())
                        .query(Integer.class)
                        .single());
    }

    private void moveDeadlineToThePast(Introduction of) {
        UUID id = of.facts().id();
        jobs.quietly(() -> jdbc.sql("update matching.introduction set deadline_at = :at where id = :id")
                .param("at", Timestamp.from(clock.instant().minusSeconds(5)))
                .param("id", id)
                .update());
    }
}
