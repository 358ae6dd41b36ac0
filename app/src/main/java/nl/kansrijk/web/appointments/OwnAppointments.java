package nl.kansrijk.web.appointments;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointment.State;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.NextMeeting;
import nl.kansrijk.web.Words;

/** Puts a client's appointments in words for the client. */
record OwnAppointments(Map<UserId, String> names, Words words) {
    private static final int MOST_PAST = 5;

    OwnAppointmentsView view(List<Appointment> all, Instant now) {
        var coming = all.stream()
                .filter(one -> one.state() == State.PLANNED
                        && one.at().filter(now::isBefore).isPresent())
                .sorted(Comparator.comparing(one -> one.at().orElseThrow()))
                .toList();
        var past = all.stream()
                .filter(one -> one.state() == State.KEPT)
                .limit(MOST_PAST)
                .map(one -> new Lists.Fact(
                        words.moment(one.at().orElseThrow()),
                        words.say("appointment.kind." + one.plan().kind())))
                .toList();
        return new OwnAppointmentsView(
                all.stream()
                        .filter(one -> one.state() == State.OFFERED)
                        .map(one -> choice(one, now))
                        .toList(),
                coming.stream().map(one -> line(one, now)).toList(),
                past);
    }

    private OwnAppointmentsView.Choice choice(Appointment one, Instant now) {
        return new OwnAppointmentsView.Choice(
                path(one), one.version(), with(one), NextMeeting.where(one, words), times(one.choices(now)));
    }

    private OwnAppointmentsView.Line line(Appointment one, Instant now) {
        var others = one.choices(now).stream()
                .filter(time -> !one.at().equals(Optional.of(time)))
                .toList();
        return new OwnAppointmentsView.Line(
                path(one),
                one.version(),
                words.moment(one.at().orElseThrow()),
                with(one),
                NextMeeting.where(one, words) + " · " + AppointmentWords.minutes(one, words),
                times(others));
    }

    private List<OwnAppointmentsView.Time> times(List<Instant> times) {
        return times.stream()
                .map(time -> new OwnAppointmentsView.Time(time.toString(), words.moment(time)))
                .toList();
    }

    private String with(Appointment one) {
        var name = names.getOrDefault(one.plan().with(), words.say("mandate.gone"));
        return words.say("myappointments.with", name);
    }

    private static String path(Appointment one) {
        return "/afspraken/" + one.id();
    }
}
