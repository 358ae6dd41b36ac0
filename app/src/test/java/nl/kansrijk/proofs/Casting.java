package nl.kansrijk.proofs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Teams;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Lets persons enter with a name, and puts everyone around them as close as they can come. */
@Component
class Casting {
    private final Gate gate;
    private final Persons persons;
    private final Teams teams;
    private final Jobs jobs;
    private final Identities identities;

    Casting(Gate gate, Persons persons, Teams teams, Jobs jobs, Identities identities) {
        this.gate = gate;
        this.persons = persons;
        this.teams = teams;
        this.jobs = jobs;
        this.identities = identities;
    }

    /** A person in the caseload of this worker. */
    ClientId person(Actor guide, Actor worker) {
        return gate.pass(Look.by(guide, Permission.CHANGE_TASK), passage -> {
            var person = persons.enter(false, passage);
            persons.assign(person, guide.tenant(), worker.user(), passage);
            return person;
        });
    }

    /** From today the guide stands in for this worker, as for someone who is ill. */
    void standIn(Actor guide, Actor worker) {
        gate.pass(Look.by(guide, Permission.CHANGE_TASK), passage -> {
            var today = DutchTime.day(passage.at());
            persons.standIn(worker.user(), guide.user(), today, today.plusDays(30), passage);
            return true;
        });
    }

    /** Both are in one team. */
    void together(Actor guide, Actor around) {
        jobs.quietly(() -> {
            teams.found(UUID.randomUUID(), guide.tenant(), "Team Werk", List.of(guide.user(), around.user()));
            return true;
        });
    }

    /** Writes down who it is, in words that stand nowhere else. */
    void named(ClientId client, Actor self) {
        var mark = Stage.mark(client.value().toString());
        var identity = new Identity(
                mark + "-name",
                LocalDate.of(1985, 5, 5),
                mark + "-street 1",
                mark + "-mail@voorbeeld.example",
                mark + "-phone",
                Optional.empty(),
                "nl",
                "PHONE");
        gate.pass(Look.by(self, Permission.CHANGE_STATEMENT).about(client), passage -> {
            identities.enter(client, identity, passage);
            return true;
        });
    }
}
