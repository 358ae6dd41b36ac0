package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Registry;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Turns news into tasks for the owner of the caseload, or who stands in: one for each origin, however often and in whatever order news comes. */
@Component
public class NewsTasks {

    private final TaskTable table;
    private final TaskReasonTable reasons;
    private final Registry registry;
    private final Norms norms;
    private final ContactCards cards;
    private final Jobs jobs;

    NewsTasks(TaskTable table, TaskReasonTable reasons, Registry registry, Norms norms, ContactCards cards, Jobs jobs) {
        this.table = table;
        this.reasons = reasons;
        this.registry = registry;
        this.norms = norms;
        this.cards = cards;
        this.jobs = jobs;
    }

    /** What happened to whom, under a name that is the same each time the news comes. */
    public record About(ClientId client, TenantId tenant, String origin, Instant at) {
        /** The Dutch day on which it happened. */
        public LocalDate day() {
            return DutchTime.day(at);
        }
    }

    /** A task within the days of a norm; answers the last of them, or the first working day after it. */
    public LocalDate open(About about, Task.Kind kind, String norm, Reason reason) {
        var due = WorkingDays.from(about.day().plusDays(norms.on(about.day(), norm)));
        openUntil(about, kind, due, reason);
        return due;
    }

    /** A task within the working days in which a client gets an answer; answers the last of them. */
    public LocalDate answerSoon(About about, Task.Kind kind, Reason reason) {
        var due = WorkingDays.after(about.day(), norms.on(about.day(), "answer_working_days"));
        openUntil(about, kind, due, reason);
        return due;
    }

    /** A call: today or the first working day for who cannot wait, else as {@link #answerSoon}. Answers whether it cannot wait. */
    boolean call(About about, boolean acute, Reason reason) {
        boolean waits = !acute && openUrgent(about.client()).isEmpty();
        if (waits) answerSoon(about, Task.Kind.CALL, reason);
        else openUntil(about, Task.Kind.CALL, WorkingDays.from(about.day()), reason);
        return !waits;
    }

    /** A task for a day. */
    public void openUntil(About about, Task.Kind kind, LocalDate due, Reason reason) {
        write(about, kind, due, reason, Optional.empty());
    }

    /** Something that has to happen today; one task as long as one is open, and that one names all that cannot wait. */
    public void urgent(ClientId client, TenantId tenant, Instant at, Reason reason) {
        var day = DutchTime.day(at);
        var about = new About(client, tenant, "urgent:" + client.value() + ":" + day, at);
        var open = openUrgent(client);
        if (open.isEmpty()) openUntil(about, Task.Kind.URGENT, day, reason);
        open.ifPresent(task -> add(task, reason, at));
    }

    /** The client says no after a yes: the task that is open tells so. Whoever owns it asks how things are and ends it. */
    public void takenBack(ClientId client, Instant at, List<String> needs) {
        openUrgent(client)
                .filter(task -> UrgentReasons.ofClient(task.reason()))
                .ifPresent(task -> tell(task, UrgentReasons.takenBack(needs, task.reason()), at));
    }

    private Optional<Task> openUrgent(ClientId client) {
        return jobs.quietly(() -> table.openOf(List.of(client)).stream()
                .filter(task -> task.kind() == Task.Kind.URGENT)
                .findFirst());
    }

    private void add(Task open, Reason reason, Instant at) {
        tell(open, UrgentReasons.both(reason, open.reason()), at);
    }

    private void tell(Task open, Reason now, Instant at) {
        if (!now.equals(open.reason())) jobs.quietly(() -> reasons.tell(open.id(), now, at));
    }

    /** The end of a task; news of the end that comes before its beginning counts too. */
    public void close(About about, Task.Kind kind, Reason reason) {
        write(about, kind, about.day(), reason, Optional.of(about.at()));
    }

    /** The end of a task that may never have begun: nothing is kept of one that did not. */
    void end(About about) {
        jobs.quietly(() -> table.end(about.tenant(), about.origin(), about.at()));
    }

    private void write(About about, Task.Kind kind, LocalDate due, Reason reason, Optional<Instant> done) {
        jobs.quietly(() -> {
            var owner =
                    registry.caseManagerOf(about.client(), about.day()).map(guide -> cards.reached(guide, about.day()));
            var task = new Task(UUID.randomUUID(), about.client(), owner, kind, due, reason, done);
            table.addOnce(task, about.tenant(), about.origin(), about.at());
            return true;
        });
    }
}
