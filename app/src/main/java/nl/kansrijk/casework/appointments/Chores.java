package nl.kansrijk.casework.appointments;

import java.time.Instant;
import java.util.Map;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.NewsTasks;
import nl.kansrijk.casework.NewsTasks.About;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.appointments.Appointment.State;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** The tasks that appointments give to who guides the client. */
@Component
class Chores {
    private final NewsTasks tasks;

    Chores(NewsTasks tasks) {
        this.tasks = tasks;
    }

    /** Who did not come is called today, to ask how it goes; when that is taken back, so is the task. */
    void settled(Appointment one, Passage passage) {
        var about = about(one, "missed", passage);
        var call = Reason.of("task.appointment-missed");
        if (one.state() == State.MISSED) tasks.openUntil(about, Task.Kind.CALL, about.day(), call);
        else tasks.close(about, Task.Kind.CALL, call);
    }

    /** A time was chosen: nothing is left to ask. */
    void chosen(Appointment one, Passage passage) {
        tasks.close(about(one, "back", passage), Task.Kind.APPOINTMENT, Reason.of("task.appointment-unanswered"));
    }

    void declined(Appointment one, Choices.Wish wish, String words, Passage passage) {
        var key = "task.appointment-" + wish.word();
        var reason = words.isEmpty() ? Reason.of(key) : new Reason(key, Map.of("words", words));
        tasks.answerSoon(about(one, wish.word(), passage), Task.Kind.APPOINTMENT, reason);
    }

    /** Nobody chose a time after all messages: back to the contact person. */
    void unanswered(Appointment one, TenantId tenant, Instant at) {
        var about = new About(one.client(), tenant, origin(one, "back"), at);
        tasks.openUntil(about, Task.Kind.APPOINTMENT, about.day(), Reason.of("task.appointment-unanswered"));
    }

    private static About about(Appointment one, String what, Passage passage) {
        return new About(one.client(), passage.actor().tenant(), origin(one, what), passage.at());
    }

    private static String origin(Appointment one, String what) {
        return "appointment:" + one.id() + ":" + what;
    }
}
