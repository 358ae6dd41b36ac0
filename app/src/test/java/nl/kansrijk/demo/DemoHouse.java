package nl.kansrijk.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.profile.CurrentRows;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.start.Wish;
import nl.kansrijk.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A house of its own with a small demo region: 60 clients, 40 vacancies. Filled once. */
@HouseTest
@TestPropertySource(properties = "kansrijk.demo=true")
abstract class DemoHouse {
    static final int CLIENTS = 60;
    static final int VACANCIES = 40;
    static final long SEED = 7;

    @Autowired
    RegionFill fill;

    @Autowired
    Accounts accounts;

    @Autowired
    Tenants tenants;

    @Autowired
    Gate gate;

    @Autowired
    Jobs jobs;

    @Autowired
    CurrentRows rows;

    private static final Instant BEGAN = Clock.systemUTC().instant();
    static final Beginning FROM = new Beginning(SEED, BEGAN);

    @BeforeEach
    void a_filled_region() {
        if (tenants.withCode("WSP-WB").isEmpty())
            fill.fill(new Wish(CLIENTS, VACANCIES, SEED, Optional.empty(), BEGAN), (share, what) -> {});
    }

    Actor actor(String login) {
        var account = accounts.find(Staff.user(FROM, login)).orElseThrow();
        return account.as(account.roles().iterator().next());
    }

    ClientId persona(String code) {
        return new ClientId(FROM.dice("persona " + code, 0).uuid());
    }

    <T> T about(ClientId client, Actor actor, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission).about(client), work);
    }

    <T> T with(Actor actor, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission), work);
    }
}
