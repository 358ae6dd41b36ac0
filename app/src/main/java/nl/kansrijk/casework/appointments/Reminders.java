package nl.kansrijk.casework.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.post.Letter;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what is due about appointments: the day before; and for offered times after a while a text message, then a letter, then a task
 * for the contact person. Two houses on one database never send the same. Stops while paused.
 */
@Component
class Reminders {
    private static final int AT_A_TIME = 50;
    private final AppointmentTable table;
    private final Told told;
    private final Chores chores;
    private final Norms norms;
    private final Jobs jobs;
    private final Clock clock;

    Reminders(AppointmentTable table, Told told, Chores chores, Around around) {
        this.table = table;
        this.told = told;
        this.chores = chores;
        this.norms = around.norms();
        this.jobs = around.jobs();
        this.clock = around.clock();
    }

    /** What it works with. */
    @Component
    record Around(Norms norms, Jobs jobs, Clock clock) {}

    /** How many were due. */
    @Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    int send() {
        var at = clock.instant();
        return jobs.quietly(() -> {
            var due = table.due(at, AT_A_TIME);
            due.forEach(one -> send(one, at));
            return due.size();
        });
    }

    private void send(AppointmentTable.Due due, Instant at) {
        var one = due.appointment();
        switch (due.step()) {
            case DAY_BEFORE -> told.later(one, due.tenant(), Letter.Channel.PREFERRED, "appointment-reminder", at);
            case ASK_AGAIN -> told.later(one, due.tenant(), Letter.Channel.SMS, "appointment-ask", at);
            case ASK_ON_PAPER -> told.later(one, due.tenant(), Letter.Channel.PAPER, "appointment-ask", at);
            case BACK -> chores.unanswered(one, due.tenant(), at);
        }
        table.stepDone(one.id(), due.step().next(due.began(), norms));
    }
}
