package nl.kansrijk.web.account;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenHouse
class AccountPageTest {
    private static final String OLD = "een lang en vrolijk wachtwoord";
    private static final String NEW = "de kat zit op het warme dak";

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Jobs jobs;

    Account mila;
    Caller here;

    @BeforeEach
    void somebody_with_a_password() {
        jdbc.sql("delete from access.login_attempt").update();
        mila = account("Mila de Wit");
        here = in(OLD);
    }

    @Test
    void someone_gives_themselves_another_password_stays_in_here_and_is_out_elsewhere() {
        var elsewhere = in(OLD);
        assertThat(destination(change(OLD, NEW, NEW))).isEqualTo("/mijn-account");
        assertThat(here.get("/mijn-account").body()).contains("Uw nieuwe wachtwoord is bewaard", "uitgelogd");
        assertThat(destination(elsewhere.get("/regio"))).contains("/inloggen");
        assertThat(destination(in(OLD).get("/regio"))).contains("/inloggen");
        assertThat(in(NEW).get("/regio").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | de kat zit op het warme dak | de kat zit op het warme dak | Vul het wachtwoord in",
                "iets anders | de kat zit op het warme dak | de kat zit op het warme dak | Dit wachtwoord klopt niet",
                "een lang en vrolijk wachtwoord | kort | kort | te kort",
                "een lang en vrolijk wachtwoord | welkom123 | welkom123 | kent iedereen",
                "een lang en vrolijk wachtwoord | mila op de fiets | mila op de fiets | te raden",
                "een lang en vrolijk wachtwoord | een lang en vrolijk wachtwoord | x | uw wachtwoord van nu",
                "een lang en vrolijk wachtwoord | de kat zit op het warme dak | de hond | niet hetzelfde"
            })
    void what_is_not_right_is_said_at_the_field_and_the_old_password_holds(
            String old, String fresh, String again, String said) {
        var answer = change(old, fresh, again);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(said, "role=\"alert\"").doesNotContain("value=\"" + fresh);
        assertThat(in(OLD).get("/regio").statusCode()).isEqualTo(200);
    }

    @Test
    void who_guesses_the_old_password_must_wait_longer_and_longer() {
        for (int i = 0; i < 5; i++) change("geraden " + i, NEW, NEW);
        assertThat(change(OLD, NEW, NEW).body()).contains("klopte een paar keer niet");
        assertThat(accounts.passwordFits(mila.id(), OLD)).isTrue();
    }

    @Test
    void someone_sees_the_last_time_and_where_they_are_in_and_ends_the_other_places() {
        assertThat(here.get("/mijn-account").body())
                .contains("Dit is de eerste keer", "Hier, op deze plek")
                .doesNotContain("elders-uit");
        var elsewhere = in(OLD);
        assertThat(elsewhere.get("/mijn-account").body())
                .contains("U was hier voor het laatst op", "Ingelogd op", "Log mij op andere plekken uit");
        elsewhere.post("/mijn-account/elders-uit", Map.of());
        assertThat(destination(here.get("/mijn-account"))).contains("/inloggen");
        assertThat(elsewhere.get("/mijn-account").body()).contains("U bent nu alleen nog hier ingelogd");
    }

    @Test
    void a_change_of_password_says_that_its_owner_made_it() {
        change(OLD, NEW, NEW);
        var by = jobs.quietly(() -> jdbc.sql("select modified_by from access.account where id = :id and version = 2")
                .param("id", mila.id().value())
                .query(java.util.UUID.class)
                .single());
        assertThat(by).isEqualTo(mila.id().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLIENT", "EMPLOYER_USER", "CASE_MANAGER", "LIFE_COACH"})
    void every_role_has_the_page_and_who_came_by_a_card_reads_that_no_password_belongs_to_it(Role role) {
        var actor = region.actor(region.organisation(Kind.MUNICIPALITY), role);
        assertThat(Caller.by(actor, port).get("/mijn-account").body())
                .contains("Daar hoort geen wachtwoord bij")
                .doesNotContain("name=\"oud\"");
        var caller = Caller.by(actor, port);
        caller.post("/mijn-account", Map.of("oud", OLD, "nieuw", NEW, "nogmaals", NEW));
        assertThat(caller.get("/mijn-account").body()).contains("class=\"notice");
        assertThat(accounts.hasPassword(actor.user())).isFalse();
        assertThat(Caller.by(actor, port).get("/hulp").body()).contains("href=\"/mijn-account\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_page_looks_right_with_and_without_a_mistake(int width) {
        try (var visit = Visit.to(port, width)) {
            visit.open("/inloggen");
            visit.page().locator("[name=naam]").fill(mila.login());
            visit.page().locator("[name=wachtwoord]").fill(OLD);
            visit.press("Log in");
            visit.open("/mijn-account");
            visit.looksRight("mijn-account", 24);
            visit.press("Bewaar");
            visit.looksRight("mijn-account-fout", 24);
        }
    }

    private java.net.http.HttpResponse<String> change(String old, String fresh, String again) {
        return here.post("/mijn-account", Map.of("oud", old, "nieuw", fresh, "nogmaals", again));
    }

    private Account account(String name) {
        var id = UserId.random();
        var tenant = region.organisation(Kind.MUNICIPALITY).id();
        var account =
                new Account(id, tenant, "u-" + id.value(), name, Set.of(Role.EXECUTIVE), Optional.empty(), false, "");
        accounts.add(account, OLD);
        return account;
    }

    private Caller in(String password) {
        var visitor = Caller.at(port);
        visitor.post("/inloggen", Map.of("naam", mila.login(), "wachtwoord", password));
        return visitor;
    }
}
