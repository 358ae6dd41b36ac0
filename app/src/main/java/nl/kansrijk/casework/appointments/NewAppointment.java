package nl.kansrijk.casework.appointments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An appointment to make. One time is fixed; two or three are offered. Form: sending it twice makes one appointment. */
public record NewAppointment(Appointment.Plan plan, List<Instant> times, UUID form) {
    /** The most times that are offered: more makes choosing harder. Source: domain annex E. */
    public static final int MOST_TIMES = 3;

    public NewAppointment {
        times = times.stream().distinct().sorted().toList();
        if (times.isEmpty() || times.size() > MOST_TIMES)
            throw new IllegalArgumentException("one to three times, was " + times.size());
    }

    boolean fixed() {
        return times.size() == 1;
    }
}
