package nl.kansrijk.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.appointments.Appointment.State;
import org.junit.jupiter.api.Test;

class AppointmentsTest extends AppointmentHouse {
    @Test
    void one_time_stands_at_once_and_the_client_gets_word() {
        assertThat(now(made(later(3))).state()).isEqualTo(State.PLANNED);
        assertThat(letters()).containsExactly("appointment-planned PREFERRED");
    }

    @Test
    void the_place_of_an_office_stands_in_the_letter_and_where_someone_lives_never() {
        made(later(3));
        assertThat(places()).containsExactly("Balie 3");
        var home = new Appointment.Plan(guide.user(), Appointment.Kind.TALK, Appointment.Way.HOME, "Dorpsstraat 1", 30);
        var asked = new NewAppointment(home, List.of(later(4)), UUID.randomUUID());
        with(guide, Permission.CHANGE_APPOINTMENT, passage -> appointments.make(client, asked, passage));
        assertThat(places()).containsExactlyInAnyOrder("Balie 3", "");
    }

    private List<String> places() {
        return jobs.quietly(() -> jdbc.sql("select facts ->> 'place' from post.letter where person_id = :person")
                .param("person", client.value())
                .query(String.class)
                .list());
    }

    @Test
    void of_more_times_the_client_chooses_one_and_may_move_to_another_later() {
        var one = made(later(3), later(4), later(5));
        assertThat(now(one).at()).isEmpty();
        assertThat(choose(one, later(4), 1)).isInstanceOf(Changed.Done.class);
        assertThat(now(one).at()).contains(later(4));
        assertThat(choose(one, later(5), 2)).isInstanceOf(Changed.Done.class);
        assertThat(now(one).at()).contains(later(5));
    }

    @Test
    void a_time_that_was_not_offered_or_has_gone_by_cannot_be_chosen() {
        var one = made(later(3), later(4));
        assertThat(choose(one, later(9), 1)).isInstanceOf(Changed.TooLate.class);
        assertThat(now(one).state()).isEqualTo(State.OFFERED);
    }

    @Test
    void two_windows_choose_once() {
        var one = made(later(3), later(4));
        choose(one, later(3), 1);
        assertThat(choose(one, later(4), 1)).isInstanceOf(Changed.TooLate.class);
        assertThat(now(one).at()).contains(later(3));
    }

    @Test
    void the_same_form_makes_one_appointment() {
        var plan = new Appointment.Plan(guide.user(), Appointment.Kind.TALK, Appointment.Way.PHONE, "", 30);
        var asked = new NewAppointment(plan, List.of(later(3)), UUID.randomUUID());
        for (int i = 0; i < 2; i++)
            with(guide, Permission.CHANGE_APPOINTMENT, passage -> appointments.make(client, asked, passage));
        List<Appointment> all = with(guide, Permission.APPOINTMENTS, passage -> appointments.of(client, passage));
        assertThat(all).hasSize(1);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void a_client_who_asks_for_another_day_leaves_a_task_with_the_own_words_without_numbers() {
        var one = made(later(3));
        Changed changed = with(
                self,
                Permission.ANSWER_APPOINTMENT,
                passage ->
                        choices.decline(one.id(), Choices.Wish.ANOTHER_DAY, "Liever vrijdag, 111222333", 1, passage));
        assertThat(changed).isInstanceOf(Changed.Done.class);
        assertThat(todo()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(Task.Kind.APPOINTMENT);
            assertThat(task.reason().facts().get("words"))
                    .startsWith("Liever vrijdag")
                    .doesNotContain("111222333");
        });
        assertThat(letters()).contains("appointment-moved PREFERRED");
    }

    @Test
    void who_did_not_come_is_called_today_and_taking_it_back_takes_the_task_away() {
        var one = made(clock.instant());
        assertThat(settle(one, State.MISSED, 1)).isInstanceOf(Changed.Done.class);
        assertThat(todo()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(Task.Kind.CALL);
            assertThat(task.due()).isEqualTo(Times.day(clock.instant()));
        });
        settle(one, State.PLANNED, 2);
        assertThat(todo()).isEmpty();
    }

    @Test
    void nobody_is_missed_before_the_day() {
        var one = made(later(3));
        assertThat(settle(one, State.MISSED, 1)).isInstanceOf(Changed.TooLate.class);
    }

    @Test
    void an_appointment_of_someone_else_is_unknown() {
        var one = made(later(3), later(4));
        var other = region.clientOf(guide);
        Changed changed = gate.pass(
                Look.by(guide, Permission.CHANGE_APPOINTMENT).about(other),
                passage -> appointments.cancel(one.id(), 1, passage));
        assertThat(changed).isInstanceOf(Changed.Unknown.class);
    }

    @Test
    void the_diary_holds_what_stands_in_the_days_and_what_waits_for_a_choice() {
        var standing = made(later(3));
        made(later(20));
        var waiting = made(later(30), later(31));
        var today = Times.day(clock.instant());
        List<Appointment> diary = gate.pass(
                Look.by(guide, Permission.APPOINTMENTS),
                passage -> appointments.diary(today, today.plusDays(6), passage));
        assertThat(diary).extracting(Appointment::id).containsExactly(standing.id(), waiting.id());
    }

    @Test
    void more_than_three_times_make_choosing_hard_and_are_refused() {
        var plan = new Appointment.Plan(guide.user(), Appointment.Kind.TALK, Appointment.Way.PHONE, "", 30);
        var times = List.of(later(1), later(2), later(3), later(4));
        assertThatThrownBy(() -> new NewAppointment(plan, times, UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
