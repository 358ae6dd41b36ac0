package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries to who is not inside, and how a page may be asked for; {@code MatrixTest} looks at every answer to every role. Source: security 6. */
class HeadersTest extends ProofHouse {
    private static final List<String> MACHINERY =
            List.of("/.git/HEAD", "/.env", "/actuator", "/actuator/health", "/application.yaml", "/h2-console");

    @ParameterizedTest
    @ValueSource(strings = {"/inloggen", "/uitgelogd", "/gezond", "/", "/bestaat-niet", "/kansen"})
    void nobody_in_particular_gets_all_headers(String path) {
        assertThat(Carried.findings(Caller.at(port).get(path))).isEmpty();
    }

    @Test
    void an_answer_without_them_is_noticed() {
        assertThat(Carried.findings(name -> Optional.empty())).hasSizeGreaterThan(Carried.ON_EVERY_ANSWER.size());
        assertThat(Carried.loose("default-src 'none'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'"))
                .isNotEmpty();
        assertThat(Carried.loose("script-src 'self'")).isNotEmpty();
    }

    @Test
    void the_cookie_of_a_session_is_out_of_reach_of_scripts_and_of_other_sites() {
        var cookies = Caller.at(port).get("/inloggen").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain="));
    }

    @Test
    void nothing_of_the_machinery_is_served() {
        var admin = caller(stage.set().actor(TenantRelation.OWN, Role.APP_ADMIN));
        for (var path : MACHINERY) {
            assertThat(admin.get(path).statusCode()).as(path).isIn(400, 404);
            assertThat(Caller.at(port).get(path).statusCode()).as(path).isIn(302, 400, 404);
        }
    }

    @Test
    void a_form_without_the_token_of_this_session_changes_nothing() {
        var cast = stage.set();
        var caller = caller(cast.actor(TenantRelation.OWN, Role.CLIENT));
        for (var endpoint : endpoints)
            if (endpoint.method().equals("POST")) {
                var path = Example.of(endpoint)
                        .map(example -> example.path(cast.ids(Role.CLIENT)))
                        .orElse(endpoint.pattern()
                                .replace("{id}", cast.ids(Role.CLIENT).client())
                                .replace("{code}", "2".repeat(12)));
                assertThat(caller.postWithoutToken(path, Map.of()).statusCode())
                        .as(path)
                        .isEqualTo(403);
                assertThat(caller.postWithoutToken(path, Map.of("_csrf", "AAAA"))
                                .statusCode())
                        .as(path)
                        .isEqualTo(403);
            }
    }

    @Test
    void a_page_is_asked_for_only_in_the_ways_it_says() {
        var cast = stage.set();
        var caller = caller(cast.actor(TenantRelation.OWN, Role.CASE_MANAGER));
        var ids = cast.ids(Role.CASE_MANAGER);
        for (var endpoint : endpoints)
            for (var example : Example.of(endpoint).stream().toList())
                for (var method : List.of("PUT", "DELETE", "PATCH", "TRACE"))
                    assertThat(caller.ask(method, example.path(ids)).statusCode())
                            .as(method + " " + endpoint.pattern())
                            .isIn(400, 403, 404, 405, 501);
    }
}
