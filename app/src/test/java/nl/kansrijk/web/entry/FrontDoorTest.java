package nl.kansrijk.web.entry;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenHouse
class FrontDoorTest {
    private static final String PASSWORD = "een lang en vrolijk wachtwoord";

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    Caller caller;

    /** Nobody tried the door from this address before, so that nobody has to wait. */
    @BeforeEach
    void somebody_at_the_door() {
        jdbc.sql("delete from access.login_attempt").update();
        caller = Caller.at(port);
    }

    @Test
    void a_persona_is_in_with_one_click_and_out_with_another() {
        var who = region.actor(region.organisation(Kind.MUNICIPALITY), Role.EXECUTIVE);
        var card = "/inloggen/persona/" + who.user().value();
        assertThat(destination(caller.post(card, Map.of()))).isEqualTo("/");
        assertThat(destination(caller.get("/"))).isEqualTo("/regio");
        assertThat(caller.get("/regio").body()).contains("Bestuurder");
        assertThat(destination(caller.post("/uitloggen", Map.of()))).isEqualTo("/uitgelogd");
        assertThat(destination(caller.get("/"))).endsWith("/inloggen");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        var known = account(Set.of(Role.CASE_MANAGER));
        var wrong = logIn(known.login(), "fout");
        var unknown = logIn("niemand-" + UUID.randomUUID(), "fout");
        assertThat(wrong).isEqualTo(unknown).isEqualTo("/inloggen?fout");
        assertThat(caller.get("/inloggen?fout").body()).contains("horen niet bij elkaar");
    }

    @Test
    void the_right_password_opens_the_door_and_the_other_role_is_one_press_away() {
        var account = account(Set.of(Role.EXECUTIVE, Role.POLICY_RESEARCHER));
        assertThat(logIn(account.login(), PASSWORD)).isEqualTo("/");
        assertThat(caller.get("/rol").body()).contains("Beleidsonderzoeker", "Bestuurder");
        assertThat(caller.post("/rol?naar=EXECUTIVE", Map.of()).statusCode()).isEqualTo(302);
        assertThat(caller.get("/rol").body()).contains("<span class=\"context__role\">Bestuurder");
        caller.post("/rol?naar=CASE_MANAGER", Map.of());
        assertThat(caller.get("/rol").body()).contains("<span class=\"context__role\">Bestuurder");
    }

    @Test
    void a_form_without_a_valid_token_gets_a_calm_page() {
        var answer = caller.postWithoutToken("/inloggen", Map.of("naam", "a"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("stond te lang open").doesNotContain("csrf token", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bestaat-niet",
                "/inloggen/",
                "/gezond/",
                "/inloggen/persona/geen-nummer",
                "/error",
                "/ui/../application.yaml"
            })
    void whoever_is_in_and_asks_for_what_is_not_there_gets_the_same_page(String path) {
        be(Role.EXECUTIVE);
        var answer = caller.get(path);
        assertThat(answer.statusCode()).isIn(400, 404, 405);
        assertThat(answer.body()).contains("Naar het begin").doesNotContain("Whitelabel", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inloggen;a=b", "/inloggen%2f", "/%2e%2e/inloggen", "/inloggen//", "/inloggen%00"})
    void a_crooked_address_is_no_address(String path) {
        assertThat(caller.get(path).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void only_reading_and_sending_forms_is_possible(String method) {
        var answer = caller.ask(method, "/inloggen");
        assertThat(answer.statusCode()).isIn(403, 405, 501);
    }

    @Test
    void a_head_says_what_a_get_would_say_without_saying_it() {
        var answer = caller.ask("HEAD", "/inloggen");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void pages_are_kept_nowhere_and_the_look_of_them_is_kept_for_a_year() {
        var page = caller.get("/inloggen");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .doesNotContain("unsafe");
        var style = page.body().replaceAll("(?s).*href=\"(/ui/[^\"]*kansrijk\\.css)\".*", "$1");
        assertThat(caller.get(style).headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable");
    }

    @Test
    void the_house_says_that_it_is_open_and_nothing_more() {
        assertThat(caller.get("/gezond").body()).isEqualTo("open");
    }

    @Test
    void the_language_of_choice_is_remembered() {
        assertThat(caller.get("/inloggen?taal=en").body()).contains("<html lang=\"en\"", "Log in");
        assertThat(caller.get("/inloggen").body()).contains("<html lang=\"en\"");
        assertThat(caller.get("/inloggen?taal=nl").body()).contains("<html lang=\"nl\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCOUNT_MANAGER,/kansen",
        "CASE_MANAGER,/klanten",
        "EMPLOYER_USER,/kandidaten",
        "PRIVACY_OFFICER,/leeslog",
        "CLIENT,/vandaag"
    })
    void everyone_starts_at_the_first_screen_of_the_role(Role role, String screen) {
        be(role);
        caller.post("/uitleg/klaar", Map.of());
        assertThat(destination(caller.get("/"))).isEqualTo(screen);
    }

    @Test
    void a_role_without_a_screen_starts_at_a_calm_page_that_says_what_can_be_done_now() {
        be(Role.LIFE_COACH);
        assertThat(caller.get("/").body())
                .contains("Leefcoach", "u hoeft niets te doen", "Dit kunt u hier nu", "href=\"/hulp\"");
        assertThat(caller.get("/?taal=en").body()).contains("What you can do here now", "Talk with the case manager");
    }

    @Test
    void an_idle_session_can_be_kept_awake() {
        be(Role.EXECUTIVE);
        assertThat(caller.post("/sessie/verlengen", Map.of()).statusCode()).isEqualTo(204);
    }

    @Test
    void whoever_guessed_too_often_reads_what_to_do() {
        assertThat(caller.get("/inloggen?wacht").body()).contains("Wacht even");
    }

    private String logIn(String name, String password) {
        return destination(caller.post("/inloggen", Map.of("naam", name, "wachtwoord", password)));
    }

    private void be(Role role) {
        caller = Caller.by(region.actor(region.organisation(Kind.MUNICIPALITY), role), port);
    }

    private Account account(Set<Role> roles) {
        var tenant = region.organisation(Kind.MUNICIPALITY);
        var login = "naam-" + UUID.randomUUID();
        var account =
                new Account(UserId.random(), tenant.id(), login, "Test", roles, java.util.Optional.empty(), false, "");
        accounts.add(account, PASSWORD);
        return account;
    }
}
