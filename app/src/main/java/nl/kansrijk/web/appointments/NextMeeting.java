package nl.kansrijk.web.appointments;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.web.Words;

/** The appointment that comes first: day and hour, how and where. */
public record NextMeeting(String when, String where) {
    /** The first that stands after this moment; empty when there is none. */
    public static Optional<NextMeeting> of(List<Appointment> all, Instant now, Words words) {
        return all.stream()
                .filter(one -> one.state() == Appointment.State.PLANNED)
                .filter(one -> one.at().filter(now::isBefore).isPresent())
                .min(Comparator.comparing(one -> one.at().orElseThrow()))
                .map(one -> new NextMeeting(AppointmentWords.when(one, words), AppointmentWords.where(one, words)));
    }

    /** Whether a time is to be chosen. */
    public static boolean toChoose(List<Appointment> all, Instant now) {
        return all.stream()
                .anyMatch(one -> one.state() == Appointment.State.OFFERED
                        && !one.choices(now).isEmpty());
    }
}
