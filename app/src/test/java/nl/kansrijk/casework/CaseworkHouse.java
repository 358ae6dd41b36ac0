package nl.kansrijk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.GivenAnswer;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A case manager with one client. */
@HouseTest
abstract class CaseworkHouse {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Tasks tasks;

    @Autowired
    Caseload caseload;

    @Autowired
    Profiles profiles;

    @Autowired
    Identities identities;

    @Autowired
    Clock clock;

    Tenant rucphen;
    Actor caseManager;
    ClientId client;
    Actor self;
    LocalDate today;

    @BeforeEach
    void a_client_of_a_case_manager() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        caseManager = region.actor(rucphen, Role.CASE_MANAGER);
        client = region.clientOf(caseManager);
        self = region.self(rucphen, client);
        today = DutchTime.day(clock.instant());
    }

    <T> T with(Actor actor, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission).about(client), work);
    }

    List<Task> tasksOfClient() {
        return with(caseManager, Permission.OPEN_FILE, passage -> tasks.of(client, passage));
    }

    Task add(String words, LocalDate due, UUID form) {
        var fields = Map.of("words", words, "due", due.toString(), "form", form.toString());
        var asked = ((Parsed.Good<NewTask>) NewTask.parse(fields, due)).value();
        return with(caseManager, Permission.CHANGE_TASK, passage -> {
            tasks.add(client, asked, passage);
            return tasks.of(client, passage).getFirst();
        });
    }

    CaseList mine(CaseFilter filter) {
        return gate.pass(Look.by(caseManager, Permission.CASELOAD), passage -> caseload.mine(filter, passage));
    }

    /** Something the client told together with a professional, and recognised. */
    Statement said(LocalDate observed) {
        var typed = typed(observed);
        with(
                self,
                Permission.RECOGNISE,
                passage -> profiles.recognise(
                        client, typed.id(), GivenAnswer.of(Recognition.Status.RECOGNISED, ""), passage));
        return typed;
    }

    /** Something a professional typed. */
    Statement typed(LocalDate observed) {
        var hours = NewStatement.first("AV_HOURS_MAX", "", Value.Number.of(24), Source.professional(observed));
        return with(
                caseManager,
                Permission.CHANGE_STATEMENT,
                passage -> ((Said.Kept) profiles.say(client, hours, passage)).statement());
    }

    void enter(String name) {
        var identity =
                new Identity(name, LocalDate.of(1990, 1, 1), "Straat 1", "", "", Optional.empty(), "nl", "PHONE");
        with(caseManager, Permission.CHANGE_STATEMENT, passage -> {
            identities.enter(client, identity, passage);
            return true;
        });
    }
}
