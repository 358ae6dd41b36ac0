package nl.kansrijk.web.portal;

import java.time.Instant;
import java.util.List;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.Pressing;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Looks up what the start page of one person tells. */
@Component
class Days {
    private final Openings openings;
    private final Profiles profiles;
    private final Appointments appointments;
    private final Tasks tasks;

    Days(Openings openings, Profiles profiles, Appointments appointments, Tasks tasks) {
        this.tasks = tasks;
        this.openings = openings;
        this.profiles = profiles;
        this.appointments = appointments;
    }

    /** Everything at one moment. */
    record Day(Openings.Found found, ClientFile file, List<Appointment> appointments, Pressing pressing, Instant at) {
        Day {
            appointments = List.copyOf(appointments);
        }

        /** The tasks that cannot wait. */
        List<Task> urgent() {
            return pressing.urgent();
        }

        /** Whether something has to happen today: by what stands in the file, or by what the client asked. */
        boolean acute() {
            return file.acute() || !urgent().isEmpty();
        }
    }

    Day of(ClientId me, Passage passage) {
        return new Day(
                openings.ahead(me, passage),
                profiles.panels(me, passage),
                appointments.of(me, passage),
                tasks.pressing(me, passage),
                passage.at());
    }
}
