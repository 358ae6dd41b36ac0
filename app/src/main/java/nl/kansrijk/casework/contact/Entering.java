package nl.kansrijk.casework.contact;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Persons;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Enters someone who reported as a client: in the registry, with who it is, in a caseload, with a first talk. */
@Component
class Entering {
    private final Persons persons;
    private final Identities identities;
    private final Appointments appointments;

    Entering(Persons persons, Identities identities, Appointments appointments) {
        this.persons = persons;
        this.identities = identities;
        this.appointments = appointments;
    }

    void enter(Report report, Welcome.FirstTalk talk, Passage passage) {
        var client = report.id();
        persons.enter(client, passage);
        identities.enter(client, identity(report.who(), talk.birthDate()), passage);
        persons.assign(
                client, passage.actor().tenant(), talk.appointment().plan().with(), passage);
        appointments.make(client, talk.appointment(), passage);
    }

    boolean knows(ClientId client, Passage passage) {
        return persons.knows(client, passage);
    }

    private static Identity identity(Report.Who who, LocalDate birthDate) {
        var address = who.address().isEmpty()
                ? Integer.toString(who.postcode().value())
                : who.address() + ", " + who.postcode().value();
        return new Identity(
                who.name(),
                birthDate,
                address,
                who.email(),
                who.phone(),
                Optional.<Bsn>empty(),
                who.language(),
                who.channel());
    }
}
