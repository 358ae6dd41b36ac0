package nl.kansrijk.web.portal;

import java.time.Instant;
import java.util.List;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Looks up what the start page of one person tells. */
@Component
class Days {
    private final Openings openings;
    private final Profiles profiles;
    private final Talks talks;
    private final Appointments appointments;

    Days(Openings openings, Profiles profiles, Talks talks, Appointments appointments) {
        this.openings = openings;
        this.profiles = profiles;
        this.talks = talks;
        this.appointments = appointments;
    }

    /** Everything at one moment. Talk: whether a talk can go on at home; not asked while something else comes first. */
    record Day(Openings.Found found, ClientFile file, boolean talk, List<Appointment> appointments, Instant at) {
        Day {
            appointments = List.copyOf(appointments);
        }
    }

    Day of(ClientId me, Passage passage) {
        var found = openings.ahead(me, passage);
        return new Day(
                found,
                profiles.panels(me, passage),
                !waits(found) && talk(me, passage),
                appointments.of(me, passage),
                passage.at());
    }

    private static boolean waits(Openings.Found found) {
        boolean resting = found.chances().resting();
        return !resting && (!found.asked().isEmpty() || found.agreed().isPresent());
    }

    private boolean talk(ClientId me, Passage passage) {
        return talks.running(me, passage)
                .filter(one -> one.times().homeSince().isPresent())
                .isPresent();
    }
}
