package nl.kansrijk.web.appointments;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Words;

/** Appointments in words, for who guides and for the client. */
final class AppointmentWords {
    private AppointmentWords() {}

    /** When: the time that stands, or that the client can choose. */
    static String when(Appointment one, Words words) {
        return one.at()
                .map(words::moment)
                .orElseGet(
                        () -> words.count("appointment.offered", one.offered().size()));
    }

    static String minutes(Appointment one, Words words) {
        return words.say("appointment.minutes", one.plan().minutes());
    }

    /** Hour and minute in Dutch time. */
    static String hour(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(DutchTime.ZONE));
    }
}
