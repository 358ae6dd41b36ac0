package nl.kansrijk.web.admin;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Teams;
import nl.kansrijk.access.Tenant;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenHouse
class UserPageTest {
    private static final Pattern PASSWORD = Pattern.compile("[a-z2-9]{5}(-[a-z2-9]{5}){3}");

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Accounts accounts;

    @Autowired
    Teams teams;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    Tenant breda;
    Actor admin;
    Caller caller;
    Account mila;

    @BeforeEach
    void an_administrator_and_a_case_manager() {
        breda = region.organisation(Kind.MUNICIPALITY);
        admin = region.actor(breda, Role.APP_ADMIN);
        caller = Caller.by(admin, port);
        mila = account("Mila de Wit", Role.CASE_MANAGER);
    }

    @Test
    void switching_off_ends_every_session_at_once_and_switching_on_lets_in_again() {
        var mine = in(mila, "een goed wachtwoord");
        assertThat(mine.get("/klanten").statusCode()).isEqualTo(200);
        caller.post(path(mila) + "/uit", version(1));
        assertThat(destination(mine.get("/klanten"))).contains("/inloggen");
        assertThat(sessions(mila)).isZero();
        assertThat(destination(in(mila, "een goed wachtwoord").get("/klanten"))).contains("/inloggen");
        assertThat(caller.get(path(mila)).body()).contains("uitgezet", "Zet weer aan");
        caller.post(path(mila) + "/aan", version(2));
        assertThat(in(mila, "een goed wachtwoord").get("/klanten").statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_password_is_shown_once_works_and_ends_the_sessions_of_the_old_one() {
        var mine = in(mila, "een goed wachtwoord");
        var note = caller.post(path(mila) + "/wachtwoord", version(1)).body();
        var password = PASSWORD.matcher(note);
        assertThat(password.find()).isTrue();
        assertThat(destination(mine.get("/klanten"))).contains("/inloggen");
        assertThat(in(mila, password.group()).get("/klanten").statusCode()).isEqualTo(200);
        assertThat(accounts.passwordFits(mila.id(), "een goed wachtwoord")).isFalse();
        assertThat(caller.get(path(mila)).body()).doesNotContain(password.group());
        assertThat(caller.post(path(mila) + "/wachtwoord", version(1)).body()).doesNotContainPattern(PASSWORD);
    }

    @Test
    void other_roles_teams_and_sight_of_shielded_persons_hold_at_the_next_request() {
        var team = UUID.randomUUID();
        jobs.quietly(() -> {
            teams.found(team, breda.id(), "Team Noord", List.of());
            return true;
        });
        var mine = in(mila, "een goed wachtwoord");
        var form = Map.of("versie", "1", "rol", "JOB_COACH", "team", team.toString(), "afgeschermd", "ja");
        assertThat(destination(caller.post(path(mila), form))).isEqualTo(path(mila));
        var now = accounts.find(mila.id()).orElseThrow();
        assertThat(now.roles()).containsExactly(Role.JOB_COACH);
        assertThat(now.seesShielded()).isTrue();
        assertThat(destination(mine.get("/klanten"))).contains("/inloggen");
        assertThat(caller.get(path(mila)).body())
                .containsPattern("value=\"" + team + "\" checked")
                .containsPattern("value=\"JOB_COACH\" checked");
    }

    @Test
    void who_saves_an_old_page_is_told_and_sees_how_it_stands_and_nothing_is_written() {
        caller.post(path(mila), Map.of("versie", "1", "rol", "JOB_COACH"));
        var late = caller.post(path(mila), Map.of("versie", "1", "rol", "TEAM_MANAGER"));
        assertThat(late.body())
                .contains("Iemand anders wijzigde deze gebruiker net")
                .containsPattern("value=\"JOB_COACH\" checked")
                .contains("name=\"versie\" value=\"2\"");
        caller.post(path(mila) + "/uit", version(1));
        assertThat(accounts.find(mila.id()).orElseThrow().roles()).containsExactly(Role.JOB_COACH);
    }

    @Test
    void nobody_switches_off_or_promotes_oneself() {
        var own = "/gebruikers/" + admin.user().value();
        assertThat(caller.get(own).body()).contains("Dit bent u zelf").doesNotContain("Zet uit");
        caller.post(own + "/uit", version(1));
        assertThat(caller.get(own).body()).contains("Uzelf kunt u niet uitzetten");
        caller.post(own, Map.of("versie", "1", "rol", "PRIVACY_OFFICER"));
        assertThat(caller.get(own).body()).contains("Uw eigen rechten kunt u niet wijzigen");
        assertThat(accounts.find(admin.user()).orElseThrow().roles()).containsExactly(Role.APP_ADMIN);
        assertThat(caller.post(own + "/wachtwoord", version(1)).body()).doesNotContainPattern(PASSWORD);
    }

    @Test
    void everything_not_chosen_or_not_on_the_list_is_refused_and_nothing_changes() {
        assertThat(caller.post(path(mila), version(1)).body()).contains("Kies minstens een rol");
        assertThat(caller.post(path(mila), Map.of("versie", "1", "rol", "CLIENT"))
                        .body())
                .contains("Kies minstens een rol");
        assertThat(accounts.find(mila.id()).orElseThrow().roles()).containsExactly(Role.CASE_MANAGER);
        assertThat(caller.post(path(mila), Map.of("versie", "x", "rol", "JOB_COACH"))
                        .body())
                .contains("Iemand anders wijzigde");
    }

    @Test
    void an_account_of_another_organisation_is_not_there() {
        var other = region.actor(region.organisation(Kind.MUNICIPALITY), Role.CASE_MANAGER);
        var theirs = "/gebruikers/" + other.user().value();
        assertThat(caller.get(theirs).statusCode()).isEqualTo(404);
        for (var end : List.of("", "/uit", "/aan", "/wachtwoord"))
            assertThat(caller.post(theirs + end, Map.of("versie", "1", "rol", "JOB_COACH"))
                            .statusCode())
                    .isEqualTo(404);
        assertThat(accounts.find(other.user())).isPresent();
    }

    @Test
    void each_change_stands_in_the_audit_log_under_its_own_name() {
        caller.post(path(mila), Map.of("versie", "1", "rol", "JOB_COACH"));
        caller.post(path(mila) + "/wachtwoord", version(2));
        caller.post(path(mila) + "/uit", version(3));
        caller.post(path(mila) + "/aan", version(4));
        var actions = jobs.quietly(() -> jdbc.sql(
                        "select action from access.audit_log where object_type = 'account' and object_id = :id order by at")
                .param("id", mila.id().value().toString())
                .query(String.class)
                .list());
        assertThat(actions)
                .containsExactly("CHANGE_ACCOUNT", "NEW_PASSWORD", "SWITCH_ACCOUNT_OFF", "SWITCH_ACCOUNT_ON");
    }

    @Test
    void the_list_is_searched_without_a_name_in_the_address_and_leafed_by_twenty_five() {
        for (int i = 10; i < 40; i++) account("Zoekbaar " + i, Role.JOB_COACH);
        var found = caller.post("/gebruikers/zoek", Map.of("letters", "zoekbaar"));
        assertThat(destination(found)).isEqualTo("/gebruikers?zoek=ja");
        assertThat(caller.get("/gebruikers?zoek=ja").body())
                .contains("30 gebruikers", "Zoekbaar 34", "1 tot en met 25 van 30")
                .doesNotContain("Zoekbaar 35", "Mila de Wit");
        assertThat(caller.get("/gebruikers?zoek=ja&blz=2").body()).contains("Zoekbaar 35", "26 tot en met 30 van 30");
        caller.post(path(mila) + "/uit", version(1));
        assertThat(caller.get("/gebruikers?stand=uit").body())
                .contains("Mila de Wit")
                .doesNotContain("Zoekbaar 12");
        caller.post("/gebruikers/zoek", Map.of("letters", "%_'; drop"));
        assertThat(caller.get("/gebruikers?zoek=ja").body()).contains("0 gebruikers");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        for (int i = 10; i < 37; i++) account("Collega " + i, Role.JOB_COACH);
        try (var visit = Visit.by(admin, port, width)) {
            visit.open("/gebruikers");
            visit.looksRight("gebruikers-lijst", 24);
            visit.open(path(mila));
            visit.looksRight("gebruiker", 24);
            visit.press("Maak een nieuw wachtwoord");
            visit.looksRight("gebruiker-wachtwoord", 24);
            visit.open(path(mila));
            visit.press("Zet uit");
            visit.looksRight("gebruiker-uit", 24);
        }
    }

    private Account account(String name, Role role) {
        var id = UserId.random();
        var account = new Account(id, breda.id(), "u-" + id.value(), name, Set.of(role), Optional.empty(), false, "");
        accounts.add(account, "een goed wachtwoord");
        return account;
    }

    private Caller in(Account account, String password) {
        var visitor = Caller.at(port);
        visitor.post("/inloggen", Map.of("naam", account.login(), "wachtwoord", password));
        return visitor;
    }

    private int sessions(Account account) {
        return jdbc.sql("select count(*) from access.spring_session where principal_name = :id")
                .param("id", account.id().value().toString())
                .query(Integer.class)
                .single();
    }

    private static String path(Account account) {
        return "/gebruikers/" + account.id().value();
    }

    private static Map<String, String> version(int number) {
        return Map.of("versie", Integer.toString(number));
    }
}
