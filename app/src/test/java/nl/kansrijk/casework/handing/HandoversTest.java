package nl.kansrijk.casework.handing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Caseloads;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Kept;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Refused;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Whose;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.casework.appointments.NewAppointment;
import nl.kansrijk.casework.cards.ContactCard;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.casework.handing.Handover.Days;
import nl.kansrijk.casework.handing.Handover.Outcome;
import nl.kansrijk.casework.handing.Handovers.Back;
import nl.kansrijk.post.Post;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class HandoversTest {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverTable table;

    @Autowired
    Moving moving;

    @Autowired
    Caseloads caseloads;

    @Autowired
    Tasks tasks;

    @Autowired
    Appointments appointments;

    @Autowired
    ContactCards cards;

    @Autowired
    Post post;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Tenant rucphen;
    Actor anneke;
    Actor bram;
    ClientId marja;
    LocalDate today;

    @BeforeEach
    void two_colleagues_and_a_client() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        anneke = region.actor(rucphen, Role.CASE_MANAGER);
        bram = region.actor(rucphen, Role.CASE_MANAGER);
        marja = region.clientOf(anneke);
        today = DutchTime.day(clock.instant());
    }

    @Test
    void for_good_the_client_with_tasks_and_appointments_is_the_colleagues() {
        task();
        var appointment = appointment(Duration.ofDays(3));
        assertThat(hand(Optional.empty(), marja)).extracting(Handover::outcome).containsExactly(Outcome.DONE);
        assertThat(caseload(bram)).containsExactly(marja);
        assertThat(caseload(anneke)).isEmpty();
        assertThat(tasksOf(bram)).extracting(Task::client).containsExactly(marja);
        assertThat(diary(bram)).extracting(Appointment::id).containsExactly(appointment.id());
        assertThat(tasksOf(anneke)).isEmpty();
    }

    @Test
    void who_gave_a_client_away_cannot_open_the_file_any_more() {
        hand(Optional.empty(), marja);
        Assertions.assertThatThrownBy(() -> pass(anneke, marja, passage -> tasks.of(marja, passage)))
                .isInstanceOf(Refused.class);
        List<Task> open = pass(bram, marja, passage -> tasks.of(marja, passage));
        assertThat(open).isEmpty();
    }

    @Test
    void for_a_while_the_client_stays_the_own_one_and_both_see_where_it_is() {
        hand(lent(0, 5), marja);
        assertThat(caseload(anneke)).containsExactly(marja);
        var seen = list(bram, Permission.CASELOAD, passage -> caseloads.of(Whose.STANDING_IN, passage));
        assertThat(seen).extracting(Kept::guide).containsExactly(Optional.of(anneke.user()));
        assertThat(seen.getFirst().lent()).contains(new Kept.Lent(bram.user(), today.plusDays(5), true));
        for (var actor : List.of(anneke, bram)) {
            List<Handover> recent =
                    list(actor, Permission.CASELOAD, passage -> handovers.recent(clock.instant(), passage));
            assertThat(recent).hasSize(1);
        }
    }

    @Test
    void new_questions_of_a_lent_client_come_to_who_has_the_client() {
        hand(lent(0, 5), marja);
        var self = region.self(rucphen, marja);
        gate.pass(
                Look.by(self, Permission.ASK_GUIDE).about(marja),
                passage -> tasks.ask(marja, Reason.of("task.client-call"), "call:" + UUID.randomUUID(), passage));
        assertThat(tasksOf(bram)).extracting(Task::kind).containsExactly(Task.Kind.QUESTION);
        assertThat(tasksOf(anneke)).isEmpty();
    }

    @Test
    void only_appointments_within_the_days_of_lending_move_along() {
        var within = appointment(Duration.ofDays(2));
        var after = appointment(Duration.ofDays(20));
        hand(lent(0, 5), marja);
        assertThat(diary(bram)).extracting(Appointment::id).containsExactly(within.id());
        assertThat(diary(anneke)).extracting(Appointment::id).containsExactly(after.id());
    }

    @Test
    void what_is_taken_back_comes_back_whole_and_only_once() {
        task();
        appointment(Duration.ofDays(2));
        var lent = hand(lent(0, 5), marja).getFirst();
        assertThat(back(anneke, lent)).isEqualTo(Back.DONE);
        assertThat(caseload(bram)).isEmpty();
        assertThat(tasksOf(anneke)).hasSize(1);
        assertThat(diary(anneke)).hasSize(1);
        assertThat(back(anneke, lent)).isEqualTo(Back.LATE);
        assertThat(letters(marja)).containsExactly("handover-back", "handover-lent");
    }

    @Test
    void the_colleague_may_give_a_lent_client_back_too_but_nobody_else() {
        var lent = hand(lent(0, 5), marja).getFirst();
        var stranger = region.actor(rucphen, Role.CASE_MANAGER);
        assertThat(back(stranger, lent)).isEqualTo(Back.UNKNOWN);
        assertThat(back(bram, lent)).isEqualTo(Back.DONE);
    }

    @Test
    void lending_ends_by_itself_after_its_last_day() {
        task();
        hand(lent(0, 5), marja);
        job(6).bringBack();
        assertThat(tasksOf(anneke)).hasSize(1);
        assertThat(letters(marja)).contains("handover-back");
        assertThat(job(6).bringBack()).isZero();
    }

    @Test
    void lending_for_days_to_come_moves_nothing_before_they_begin() {
        task();
        hand(lent(3, 5), marja);
        assertThat(tasksOf(anneke)).hasSize(1);
        assertThat(caseload(bram)).isEmpty();
        job(3).begin();
        assertThat(tasksOf(bram)).hasSize(1);
        assertThat(hand(lent(1, 2), marja)).extracting(Handover::outcome).containsExactly(Outcome.LENT);
    }

    @Test
    void each_client_says_why_it_was_not_handed_over() {
        var shielded = region.clientOf(
                new Actor(anneke.user(), anneke.tenant(), anneke.role(), anneke.name(), Optional.empty(), true), true);
        var ofBram = region.clientOf(bram);
        var all = new NewHandover(bram.user(), Optional.empty(), UUID.randomUUID());
        var seeing = new Actor(anneke.user(), anneke.tenant(), anneke.role(), anneke.name(), Optional.empty(), true);
        var outcomes = list(
                        seeing,
                        Permission.HAND_OVER,
                        passage -> handovers.hand(List.of(marja, shielded, ofBram), all, passage))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Handover::client, Handover::outcome));
        assertThat(outcomes)
                .isEqualTo(Map.of(marja, Outcome.DONE, shielded, Outcome.SHIELDED, ofBram, Outcome.NOT_OWN));
    }

    @Test
    void nobody_hands_over_to_a_colleague_who_is_away_that_day() {
        var away = new ContactCard.Away(UUID.randomUUID(), anneke.user(), today, today.plusDays(2));
        gate.pass(Look.by(bram, Permission.OWN_CARD), passage -> {
            cards.away(bram.user(), away, passage);
            return away;
        });
        assertThat(hand(lent(0, 5), marja)).extracting(Handover::outcome).containsExactly(Outcome.AWAY);
        assertThat(letters(marja)).isEmpty();
    }

    @Test
    void the_same_form_sent_twice_is_one_handover_and_one_letter() {
        var asked = new NewHandover(bram.user(), Optional.empty(), UUID.randomUUID());
        for (int i = 0; i < 2; i++) {
            List<Handover> batch =
                    list(anneke, Permission.HAND_OVER, passage -> handovers.hand(List.of(marja), asked, passage));
            assertThat(batch).extracting(Handover::outcome).containsExactly(Outcome.DONE);
        }
        assertThat(letters(marja)).containsExactly("handover-good");
    }

    @Test
    void a_client_can_come_back_on_the_same_day_it_was_given() {
        hand(Optional.empty(), marja);
        var back = new NewHandover(anneke.user(), Optional.empty(), UUID.randomUUID());
        list(bram, Permission.HAND_OVER, passage -> handovers.hand(List.of(marja), back, passage));
        assertThat(caseload(anneke)).containsExactly(marja);
        assertThat(caseload(bram)).isEmpty();
    }

    private ComesBack job(int days) {
        var then = Clock.fixed(
                today.plusDays(days).atTime(9, 0).atZone(DutchTime.ZONE).toInstant(), DutchTime.ZONE);
        return new ComesBack(table, moving, post, jobs, then);
    }

    private Optional<Days> lent(int from, int until) {
        return Optional.of(new Days(today.plusDays(from), today.plusDays(until)));
    }

    private List<Handover> hand(Optional<Days> days, ClientId client) {
        var asked = new NewHandover(bram.user(), days, UUID.randomUUID());
        return list(anneke, Permission.HAND_OVER, passage -> handovers.hand(List.of(client), asked, passage));
    }

    private Back back(Actor by, Handover lent) {
        return list(by, Permission.HAND_OVER, passage -> handovers.takeBack(lent.id(), passage));
    }

    private List<ClientId> caseload(Actor actor) {
        return list(actor, Permission.CASELOAD, passage -> caseloads.of(Whose.MINE, passage)).stream()
                .map(Kept::client)
                .toList();
    }

    private List<Task> tasksOf(Actor actor) {
        return list(actor, Permission.CASELOAD, tasks::mine);
    }

    private List<Appointment> diary(Actor actor) {
        return list(actor, Permission.APPOINTMENTS, passage -> appointments.diary(today, today.plusDays(60), passage));
    }

    private List<String> letters(ClientId client) {
        return jobs.quietly(() -> jdbc.sql("select template from post.letter where person_id = :person"
                        + " and template like 'handover%' order by template")
                .param("person", client.value())
                .query(String.class)
                .list());
    }

    private void task() {
        var asked = new NewTask("Bellen", today, UUID.randomUUID(), List.of());
        pass(anneke, marja, passage -> {
            tasks.add(marja, asked, passage);
            return asked;
        });
    }

    private Appointment appointment(Duration ahead) {
        var plan = new Appointment.Plan(anneke.user(), Appointment.Kind.TALK, Appointment.Way.OFFICE, "Balie 3", 30);
        Instant at = clock.instant().plus(ahead);
        var asked = new NewAppointment(plan, List.of(at), UUID.randomUUID());
        return gate.pass(
                Look.by(anneke, Permission.CHANGE_APPOINTMENT).about(marja),
                passage -> appointments.make(marja, asked, passage));
    }

    private <T> T pass(Actor actor, ClientId about, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, Permission.CHANGE_TASK).about(about), work);
    }

    private <T> T list(Actor actor, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission), work);
    }
}
