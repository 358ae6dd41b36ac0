package nl.kansrijk.casework.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client with who guides them. */
@HouseTest
abstract class AppointmentHouse {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Appointments appointments;

    @Autowired
    Choices choices;

    @Autowired
    Tasks tasks;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Tenant rucphen;
    Actor guide;
    Actor self;
    ClientId client;

    @BeforeEach
    void a_client() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(rucphen, Role.CASE_MANAGER);
        client = region.clientOf(guide);
        self = region.self(rucphen, client);
    }

    <T> T with(Actor actor, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission).about(client), work);
    }

    Appointment made(Instant... times) {
        var plan = new Appointment.Plan(guide.user(), Appointment.Kind.TALK, Appointment.Way.OFFICE, "Balie 3", 30);
        var asked = new NewAppointment(plan, List.of(times), UUID.randomUUID());
        return with(guide, Permission.CHANGE_APPOINTMENT, passage -> appointments.make(client, asked, passage));
    }

    Changed choose(Appointment one, Instant time, int version) {
        return with(self, Permission.ANSWER_APPOINTMENT, passage -> choices.choose(one.id(), time, version, passage));
    }

    Changed settle(Appointment one, Appointment.State how, int version) {
        return with(
                guide, Permission.CHANGE_APPOINTMENT, passage -> appointments.settle(one.id(), how, version, passage));
    }

    Appointment now(Appointment one) {
        List<Appointment> all = with(guide, Permission.APPOINTMENTS, passage -> appointments.of(client, passage));
        return all.stream()
                .filter(found -> found.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    List<Task> todo() {
        List<Task> all = with(guide, Permission.OPEN_FILE, passage -> tasks.of(client, passage));
        return all.stream().filter(Task::open).toList();
    }

    List<String> letters() {
        return jobs.quietly(() -> jdbc.sql(
                        "select template || ' ' || channel from post.letter where person_id = :person order by created_at, template")
                .param("person", client.value())
                .query(String.class)
                .list());
    }

    Instant later(int days) {
        return clock.instant().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MINUTES);
    }
}
