package nl.kansrijk.proofs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.casework.appointments.NewAppointment;
import org.springframework.stereotype.Component;

/** Appointments: one for today, one that stands for later, and two with times to choose from. */
@Component
class AppointmentProp implements Prop {
    private final Appointments appointments;

    AppointmentProp(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        return scene.guide(
                Permission.CHANGE_APPOINTMENT,
                passage -> Map.of(
                        "{appointment}", made(scene, passage, passage.at()),
                        "{appointment}/agenda", made(scene, passage, in(passage, 3)),
                        "{appointment}/anders", made(scene, passage, in(passage, 4), in(passage, 5)),
                        "{appointment}/kies", made(scene, passage, in(passage, 6), in(passage, 7))));
    }

    private String made(Scene scene, Passage passage, Instant... times) {
        var plan = new Appointment.Plan(
                scene.guide().user(), Appointment.Kind.TALK, Appointment.Way.HOME, scene.words("place"), 30);
        var asked = new NewAppointment(plan, List.of(times), UUID.randomUUID());
        return appointments.make(scene.client(), asked, passage).id().toString();
    }

    private static Instant in(Passage passage, int days) {
        return passage.at().plus(Duration.ofDays(days));
    }
}
