package nl.kansrijk.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class NoticesPageTest {
    private static final Pattern READ = Pattern.compile("/meldingen/[0-9a-f-]{36}/gelezen");

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Accounts accounts;

    Tenant rucphen;
    Actor officer;
    Actor guide;
    ClientId shielded;

    @BeforeEach
    void a_shielded_person_and_a_privacy_officer() {
        rucphen = region.organisation(Kind.MUNICIPALITY);
        officer = region.actor(rucphen, Role.PRIVACY_OFFICER);
        guide = seeing(true);
        shielded = region.clientOf(guide, true);
    }

    @Test
    void who_opens_a_shielded_file_is_told_of_to_the_privacy_officer_once_a_day() {
        Caller.by(guide, port).get(file(shielded));
        Caller.by(guide, port).get(file(shielded));
        var caller = Caller.by(officer, port);
        await().until(() -> caller.get("/meldingen").body().contains("afgeschermd dossier is geopend"));
        var page = caller.get("/meldingen").body();
        assertThat(page).contains("1 melding die u nog niet las", "/leeslog?klant=" + shielded.value());
        assertThat(page).doesNotContain(guide.name());
        assertThat(caller.get("/leeslog?klant=" + shielded.value()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_notice_that_was_read_is_put_away_and_nobody_else_gets_it() {
        Caller.by(guide, port).get(file(shielded));
        var caller = Caller.by(officer, port);
        await().until(() -> READ.matcher(caller.get("/meldingen").body()).find());
        var read = READ.matcher(caller.get("/meldingen").body());
        assertThat(read.find()).isTrue();
        var other = Caller.by(region.actor(region.organisation(Kind.MUNICIPALITY), Role.PRIVACY_OFFICER), port);
        other.post(read.group(), java.util.Map.of());
        assertThat(other.get("/meldingen").body()).contains("0 meldingen");
        assertThat(caller.get("/meldingen").body()).contains("1 melding ");
        caller.post(read.group(), java.util.Map.of());
        assertThat(caller.get("/meldingen").body()).contains("0 meldingen", "Bekijk wie keek");
    }

    @Test
    void an_ordinary_file_and_a_file_that_stays_shut_tell_nothing() {
        var ordinary = region.clientOf(guide);
        var colleague = seeing(false);
        Caller.by(guide, port).get(file(ordinary));
        Caller.by(colleague, port).get(file(shielded));
        Caller.by(guide, port).get(file(shielded));
        var caller = Caller.by(officer, port);
        await().until(() -> READ.matcher(caller.get("/meldingen").body()).find());
        assertThat(caller.get("/meldingen").body())
                .contains("1 melding ")
                .doesNotContain(ordinary.value().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_page_looks_right(int width) {
        Caller.by(guide, port).get(file(shielded));
        await().until(() ->
                READ.matcher(Caller.by(officer, port).get("/meldingen").body()).find());
        try (var visit = Visit.by(officer, port, width)) {
            visit.open("/meldingen");
            visit.looksRight("meldingen", 24);
        }
    }

    private Actor seeing(boolean shieldedToo) {
        var id = UserId.random();
        var account = new Account(
                id,
                rucphen.id(),
                "u-" + id.value(),
                "Guus Gids",
                Set.of(Role.CASE_MANAGER),
                Optional.empty(),
                shieldedToo,
                "card");
        accounts.addPersona(account);
        return account.as(Role.CASE_MANAGER);
    }

    private static String file(ClientId person) {
        return "/klanten/" + person.value();
    }
}
