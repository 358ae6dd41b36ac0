package nl.kansrijk.casework.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.casework.appointments.Appointment.State;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appointments as who guides the client makes and keeps them. Everything is seen and changed in a passage about the client. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Appointments {
    private static final int MOST = 50;
    private final AppointmentTable table;
    private final Told told;
    private final Norms norms;
    private final Chores chores;

    Appointments(AppointmentTable table, Told told, Norms norms, Chores chores) {
        this.table = table;
        this.told = told;
        this.norms = norms;
        this.chores = chores;
    }

    /** Makes one and tells the client: with one time it stands, with more the client chooses. The same form twice is one. */
    public Appointment make(ClientId client, NewAppointment asked, Passage passage) {
        var at = asked.fixed() ? Optional.of(asked.times().getFirst()) : Optional.<Instant>empty();
        var state = at.isPresent() ? State.PLANNED : State.OFFERED;
        var one =
                new Appointment(UUID.randomUUID(), client, asked.plan(), asked.times(), at, state, Optional.empty(), 1);
        boolean fresh = table.add(one, asked.form(), Step.first(at, passage.at(), norms), passage);
        if (fresh) told.now(one, at.isPresent() ? "appointment-planned" : "appointment-offered", passage);
        shown(client, passage);
        return one;
    }

    /** The newest of one client, newest first. Errors: IllegalArgumentException when the passage is about someone else. */
    public List<Appointment> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        shown(client, passage);
        return table.of(client, MOST);
    }

    /** With who looks: what stands in these days, and everything that waits for a choice. */
    public List<Appointment> diary(LocalDate from, LocalDate until, Passage passage) {
        var start = from.atStartOfDay(DutchTime.ZONE).toInstant();
        var end = until.plusDays(1).atStartOfDay(DutchTime.ZONE).toInstant();
        var all = table.diary(passage.actor().user(), start, end);
        all.forEach(one -> shown(one.client(), passage));
        return all;
    }

    /** Writes down how it went; a client who did not come is called, with a task for today. Planned again takes it back. */
    public Changed settle(UUID id, State how, int version, Passage passage) {
        return change(
                id,
                version,
                passage,
                one -> switch (how) {
                    case KEPT, MISSED -> one.state() == State.PLANNED && due(one, passage);
                    case PLANNED -> one.state() == State.KEPT || one.state() == State.MISSED;
                    case OFFERED, CANCELLED -> false;
                },
                one -> standing(one, one.at(), how),
                chores::settled);
    }

    /** Takes it off; the client reads that another time is looked for together. */
    public Changed cancel(UUID id, int version, Passage passage) {
        return change(
                id,
                version,
                passage,
                one -> one.state().open(),
                one -> standing(one, one.at(), State.CANCELLED),
                (one, tenant) -> told.now(one, "appointment-cancelled", passage));
    }

    /** Sends no reminders for this reason; without one they go on. Answers whether there was something to stop. */
    public boolean pause(UUID id, Optional<String> why, Passage passage) {
        var known = found(id, passage);
        return known.isPresent() && table.pause(id, why, passage.actor().user(), passage.at()) == 1;
    }

    /** Changes one if it may; tells what came of it. */
    Changed change(
            UUID id,
            int version,
            Passage passage,
            Predicate<Appointment> may,
            UnaryOperator<Appointment> step,
            BiConsumer<Appointment, Passage> after) {
        var found = found(id, passage);
        if (found.isEmpty()) return new Changed.Unknown();
        var one = found.get();
        if (one.version() != version || !may.test(one)) return new Changed.TooLate(one);
        var next = step.apply(one);
        var due = next.state().open() ? Step.first(next.at(), passage.at(), norms) : Optional.<Step.Due>empty();
        if (table.change(next, due, version, passage.actor().user(), passage.at()) != 1)
            return new Changed.TooLate(one);
        after.accept(next, passage);
        return new Changed.Done(next);
    }

    private Optional<Appointment> found(UUID id, Passage passage) {
        var found = table.find(id).filter(one -> passage.about().equals(Optional.of(one.client())));
        found.ifPresent(one -> shown(one.client(), passage));
        return found;
    }

    static Appointment standing(Appointment one, Optional<Instant> at, State state) {
        return new Appointment(
                one.id(), one.client(), one.plan(), one.offered(), at, state, one.paused(), one.version() + 1);
    }

    /** Nobody is missed before the day has come. */
    private static boolean due(Appointment one, Passage passage) {
        return one.at()
                .filter(at -> !Times.day(at).isAfter(Times.day(passage.at())))
                .isPresent();
    }

    private static void shown(ClientId client, Passage passage) {
        passage.shown(passage.actor().tenant(), client, DataGroup.WORK);
    }
}
