package nl.kansrijk.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.casework.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RemindersTest extends AppointmentHouse {
    @Autowired
    AppointmentTable table;

    @Autowired
    Told told;

    @Autowired
    Chores chores;

    @Autowired
    Norms norms;

    @Test
    void the_day_before_the_client_gets_word_once() {
        made(later(5));
        sendAt(later(5));
        sendAt(later(5));
        assertThat(letters())
                .containsExactlyInAnyOrder("appointment-planned PREFERRED", "appointment-reminder PREFERRED");
    }

    @Test
    void without_a_choice_a_text_message_goes_then_a_letter_then_a_task_for_the_contact_person() {
        made(later(40), later(41));
        sendAt(later(7));
        assertThat(letters()).contains("appointment-ask SMS").doesNotContain("appointment-ask PAPER");
        sendAt(later(14));
        assertThat(letters()).contains("appointment-ask PAPER");
        assertThat(todo()).isEmpty();
        sendAt(later(30));
        assertThat(todo()).singleElement().matches(task -> task.kind() == Task.Kind.APPOINTMENT);
        sendAt(later(35));
        assertThat(todo()).hasSize(1);
    }

    @Test
    void a_pause_with_a_reason_stops_the_chain_until_it_goes_on() {
        var one = made(later(40), later(41));
        pause(one, Optional.of("Ligt in het ziekenhuis"));
        assertThat(now(one).paused()).contains("Ligt in het ziekenhuis");
        sendAt(later(7));
        assertThat(letters()).doesNotContain("appointment-ask SMS");
        pause(one, Optional.empty());
        sendAt(later(7));
        assertThat(letters()).contains("appointment-ask SMS");
    }

    @Test
    void a_choice_ends_the_asking_and_begins_the_reminding() {
        var one = made(later(40), later(41));
        choose(one, later(40), 1);
        sendAt(later(7));
        assertThat(letters()).doesNotContain("appointment-ask SMS");
        sendAt(later(40));
        assertThat(letters()).contains("appointment-reminder PREFERRED");
    }

    private void pause(Appointment one, Optional<String> why) {
        with(guide, Permission.CHANGE_APPOINTMENT, passage -> appointments.pause(one.id(), why, passage));
    }

    private void sendAt(Instant moment) {
        var around = new Reminders.Around(norms, jobs, Clock.fixed(moment, ZoneOffset.UTC));
        new Reminders(table, told, chores, around).send();
    }
}
