package nl.kansrijk.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.Said.Kept;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality with a case manager, a client and a matcher of the region. */
@HouseTest
abstract class ProfileHouse {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Profiles profiles;

    @Autowired
    Identities identities;

    @Autowired
    CurrentRows currentRows;

    @Autowired
    Characteristics catalogue;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Tenant rucphen;
    Tenant servicePoint;
    Actor caseManager;
    Actor matcher;
    ClientId client;
    Actor self;
    LocalDate today;

    @BeforeEach
    void a_client_of_a_case_manager() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        servicePoint = region.organisation(Tenant.Kind.EMPLOYER_SERVICE_POINT);
        region.joinRegion(rucphen, servicePoint);
        caseManager = region.actor(rucphen, Role.CASE_MANAGER);
        matcher = region.actor(servicePoint, Role.ACCOUNT_MANAGER);
        client = region.clientOf(caseManager);
        self = region.self(rucphen, client);
        today = DutchTime.day(clock.instant());
    }

    <T> T with(Actor actor, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission).about(client), work);
    }

    Said say(Actor actor, NewStatement said) {
        return with(actor, Permission.CHANGE_STATEMENT, passage -> profiles.say(client, said, passage));
    }

    Statement kept(Actor actor, NewStatement said) {
        return switch (say(actor, said)) {
            case Kept(var statement, var ignored) -> statement;
            case Said.Stale stale -> throw new AssertionError("stale: " + stale);
            case Said.Refused(var why) -> throw new AssertionError("refused: " + why);
        };
    }

    Recognised answer(Statement said, Recognition.Status status) {
        return with(
                self,
                Permission.RECOGNISE,
                passage -> profiles.recognise(client, said.id(), GivenAnswer.of(status, "eigen woorden"), passage));
    }

    ClientFile open(Actor actor, Permission permission) {
        return with(actor, permission, passage -> profiles.open(client, passage));
    }

    Optional<Current> current() {
        return jobs.quietly(() -> currentRows.of(client));
    }

    Optional<Value> matched(String characteristic) {
        return current().stream()
                .flatMap(row -> row.facts().stream())
                .filter(fact -> fact.characteristic().equals(characteristic))
                .map(Current.CurrentFact::value)
                .findFirst();
    }

    NewStatement hours(int most) {
        return NewStatement.first("AV_HOURS_MAX", "", Value.Number.of(most), Source.professional(today));
    }

    NewStatement skill(int level) {
        return NewStatement.first("HS_SKILL", "esco:s:welding", new Value.Level(level), Source.professional(today));
    }
}
