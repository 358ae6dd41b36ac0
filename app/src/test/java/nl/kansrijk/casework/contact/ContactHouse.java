package nl.kansrijk.casework.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.casework.appointments.NewAppointment;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation where someone reports: a worker who welcomes people and a case manager. */
@HouseTest
abstract class ContactHouse {
    static final String FROM = "192.0.2.";

    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Reports reports;

    @Autowired
    Welcome welcome;

    @Autowired
    Tasks tasks;

    @Autowired
    Appointments appointments;

    @Autowired
    Identities identities;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Tenant rucphen;
    Actor intaker;
    Actor caseManager;

    @BeforeEach
    void an_organisation() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        intaker = region.actor(rucphen, Role.INTAKE_WORKER);
        caseManager = region.actor(rucphen, Role.CASE_MANAGER);
    }

    Received send(NewReport report, String from) {
        return reports.receive(report, rucphen.id(), from, clock.instant());
    }

    /** Somebody reports by this form, from an address of their own. */
    Report reported(Map<String, String> instead) {
        send(ReportFormTest.good(instead), FROM + UUID.randomUUID());
        return newest();
    }

    Report newest() {
        return in(Report.State.NEW).getLast();
    }

    List<Report> in(Report.State state) {
        return pass(Permission.REPORTS, passage -> reports.in(state, 1, passage));
    }

    Report again(Report report) {
        return pass(Permission.REPORTS, passage -> reports.one(report.id(), passage))
                .orElseThrow();
    }

    <T> T pass(Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(intaker, permission), work);
    }

    <T> T about(Actor actor, Permission permission, ClientId client, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission).about(client), work);
    }

    Welcome.FirstTalk talk(String whyLater) {
        var plan = new Appointment.Plan(
                caseManager.user(), Appointment.Kind.FIRST_TALK, Appointment.Way.OFFICE, "Balie 3", 60);
        var at = clock.instant().plus(Duration.ofDays(2));
        return new Welcome.FirstTalk(
                LocalDate.of(1988, 2, 29), new NewAppointment(plan, List.of(at), UUID.randomUUID()), whyLater);
    }

    Welcome.Handled handle(Function<Passage, Welcome.Handled> step) {
        return pass(Permission.HANDLE_REPORT, step);
    }

    Welcome.Handled plan(Report report) {
        return pass(
                Permission.HANDLE_REPORT,
                passage -> welcome.plan(report.id(), report.standing().version(), talk(""), passage));
    }
}
