package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, whoever asks for whatever. Source: security 6. */
class HeadersTest extends ProofHouse {
    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    /** The one page on which a person can record a film of the own. */
    private static final String RECORDS = "/mijn-video";

    private static final String SPOKEN = "/mijn-gesprek/[a-l]";

    private static final List<String> NEVER_SENT = List.of("Server", "X-Powered-By", "X-Application-Context");

    private static final List<String> LOOSE =
            List.of("unsafe-inline", "unsafe-eval", "unsafe-hashes", "http:", "https:", "*", "data:", "127.0.0.1");

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_answer_to_every_role_carries_all_headers(Role role) {
        var cast = stage.set();
        var caller = caller(cast.actor(TenantRelation.OWN, role));
        var findings = new ArrayList<String>();
        for (var endpoint : endpoints)
            Example.of(endpoint)
                    .map(example -> ask(caller, example, cast.ids(role)))
                    .ifPresent(answer ->
                            findings(answer).forEach(finding -> findings.add(endpoint.name() + ": " + finding)));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inloggen", "/uitgelogd", "/gezond", "/", "/bestaat-niet", "/kansen"})
    void nobody_in_particular_gets_them_too(String path) {
        assertThat(findings(Caller.at(port).get(path))).isEmpty();
    }

    @Test
    void an_answer_without_them_is_noticed() {
        assertThat(findings(name -> Optional.empty())).hasSizeGreaterThan(ON_EVERY_ANSWER.size());
        assertThat(loose("default-src 'none'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'"))
                .isNotEmpty();
        assertThat(loose("script-src 'self'")).isNotEmpty();
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

    @ParameterizedTest
    @ValueSource(strings = {"/.git/HEAD", "/.env", "/actuator", "/actuator/health", "/application.yaml", "/h2-console"})
    void nothing_of_the_machinery_is_served(String path) {
        var cast = stage.set();
        var answer = caller(cast.actor(TenantRelation.OWN, Role.APP_ADMIN)).get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(Caller.at(port).get(path).statusCode()).isIn(302, 400, 404);
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

    private static List<String> findings(HttpResponse<String> answer) {
        var found = new ArrayList<>(findings(name -> answer.headers().firstValue(name)));
        if (RECORDS.equals(answer.uri().getPath()))
            found.removeAll(List.of("camera is not off", "microphone is not off"));
        if (answer.uri().getPath().matches(SPOKEN)) found.remove("microphone is not off");
        boolean look = answer.uri().getPath().startsWith("/ui/");
        var kept = answer.headers().firstValue("Cache-Control").orElse("");
        if (!look && !kept.contains("no-store")) found.add("may be kept: " + kept);
        return found;
    }

    private interface Sent {
        Optional<String> header(String name);
    }

    private static List<String> findings(Sent sent) {
        var missing = ON_EVERY_ANSWER.entrySet().stream()
                .filter(one -> !sent.header(one.getKey()).equals(Optional.of(one.getValue())))
                .map(one -> one.getKey() + " is " + sent.header(one.getKey()));
        var chatty = NEVER_SENT.stream()
                .filter(name ->
                        sent.header(name).filter(value -> !value.isEmpty()).isPresent())
                .map(name -> name + " is sent");
        var policy = loose(sent.header("Content-Security-Policy").orElse("")).stream();
        var off = Stream.of("camera", "microphone", "geolocation")
                .filter(what -> !sent.header("Permissions-Policy").orElse("").contains(what + "=()"))
                .map(what -> what + " is not off");
        return Stream.of(missing, chatty, policy, off)
                .flatMap(UnaryOperator.identity())
                .toList();
    }

    /** What is loose in a content security policy, by the checks of the Dutch internet test. */
    private static List<String> loose(String policy) {
        var loose = LOOSE.stream()
                .filter(word ->
                        Arrays.asList(policy.split("[ ;]+")).contains(word) || policy.contains("'" + word + "'"));
        var missing = Stream.of("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .filter(part -> !policy.contains(part));
        return Stream.concat(loose, missing.map(part -> "no " + part)).toList();
    }
}
