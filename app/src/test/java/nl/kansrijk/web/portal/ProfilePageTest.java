package nl.kansrijk.web.portal;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class ProfilePageTest extends MatchingHouse {
    private static final Pattern PIECE = Pattern.compile("id=\"uitspraak-([0-9a-f-]{36})\"");

    @LocalServerPort
    int port;

    ClientId client;
    Actor self;
    Caller caller;

    @BeforeEach
    void a_client_of_whom_something_is_said() {
        client = picker();
        self = region.self(rucphen, client);
        caller = Caller.by(self, port);
        var said = NewStatement.first(
                "HS_SKILL", Drafts.PICKING.value(), new Value.Level(3), Source.professional(today()));
        var before =
                with(self, Permission.OWN_PROFILE, client, passage -> profiles.open(client, passage)).panels().stream()
                        .flatMap(panel -> panel.entries().stream())
                        .filter(entry -> entry.statement().fact().about("HS_SKILL", Drafts.PICKING.value()))
                        .findFirst()
                        .orElseThrow();
        with(
                caseManager,
                Permission.CHANGE_STATEMENT,
                client,
                passage ->
                        profiles.say(client, said.following(before.statement().id()), passage));
    }

    @Test
    void the_profile_tells_what_is_said_by_whom_and_lets_two_voices_stand() {
        var page = caller.get("/mijn-profiel");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Wat u kunt", "Kan ik anderen leren", "Uw contactpersoon schreef dit op")
                .contains("U zei dit op", "Kan ik zelfstandig", "maandag tot en met vrijdag: ochtend, middag");
    }

    @Test
    void klopt_niet_is_kept_with_own_words_and_can_be_taken_back() {
        var piece = piece();
        var answer = caller.post(
                "/mijn-profiel/" + piece, Map.of("antwoord", "DISPUTED", "woorden", "<b>Ik</b> werk liever alleen"));
        assertThat(destination(answer)).isEqualTo("/mijn-profiel#uitspraak-" + piece);
        assertThat(caller.get("/mijn-profiel").body())
                .contains("Dit telt nu niet mee", "&lt;b&gt;Ik&lt;/b&gt; werk liever alleen");
        caller.post("/mijn-profiel/" + piece + "/terug", Map.of());
        assertThat(caller.get("/mijn-profiel").body()).contains("weggehaald").doesNotContain("werk liever alleen");
    }

    @Test
    void what_makes_no_sense_changes_nothing_and_says_what_to_do() {
        var piece = piece();
        caller.post("/mijn-profiel/" + piece, Map.of("antwoord", "MISSCHIEN"));
        assertThat(caller.get("/mijn-profiel").body()).contains("Kies Klopt, Klopt deels of Klopt niet");
        caller.post("/mijn-profiel/" + piece, Map.of("antwoord", "PARTLY", "woorden", "a".repeat(1001)));
        assertThat(caller.get("/mijn-profiel").body()).contains("te lang");
        caller.post("/mijn-profiel/" + piece + "/terug", Map.of());
        assertThat(caller.get("/mijn-profiel").body()).contains("niets om terug");
    }

    @Test
    void a_citizen_service_number_in_own_words_is_hidden_and_said() {
        caller.post("/mijn-profiel/" + piece(), Map.of("antwoord", "PARTLY", "woorden", "mijn nummer is 111222333"));
        assertThat(caller.get("/mijn-profiel").body())
                .contains("burgerservicenummer verborgen")
                .doesNotContain("111222333");
    }

    @Test
    void the_same_answer_sent_twice_is_one_answer() {
        var piece = piece();
        caller.post("/mijn-profiel/" + piece, Map.of("antwoord", "RECOGNISED"));
        caller.post("/mijn-profiel/" + piece, Map.of("antwoord", "RECOGNISED"));
        caller.post("/mijn-profiel/" + piece + "/terug", Map.of());
        assertThat(caller.get("/mijn-profiel").body()).doesNotContain("answer__given");
    }

    @Test
    void what_is_said_of_another_cannot_be_answered_nor_seen() {
        var other = Caller.by(region.self(rucphen, picker()), port);
        var foreign = other.post("/mijn-profiel/" + piece(), Map.of("antwoord", "RECOGNISED"));
        var unknown = other.post("/mijn-profiel/" + UUID.randomUUID(), Map.of("antwoord", "RECOGNISED"));
        assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(Caller.by(caseManager, port).get("/mijn-profiel").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_profile_looks_right_and_answers_on_the_spot(int width) {
        try (var visit = Visit.by(self, port, width)) {
            var page = visit.open("/mijn-profiel");
            visit.looksRight("mijn-profiel", 44);
            page.locator(".answer__own summary").first().click();
            page.locator(".answer__own textarea").first().fill("Ik doe dit al jaren");
            page.locator(".answer button[value=PARTLY]").first().focus();
            page.keyboard().press("Enter");
            page.locator(".answer__given").first().waitFor();
            assertThat(page.locator(".answer__words").first().innerText()).isEqualTo("Ik doe dit al jaren");
            page.waitForFunction("() => document.activeElement.className === 'answer__news'");
            visit.looksRight("mijn-profiel-antwoord", 44);
            page.locator(".answer button:has-text('Toch anders')").first().click();
            page.locator(".answer__given")
                    .first()
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
    }

    private String piece() {
        var found = PIECE.matcher(caller.get("/mijn-profiel").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
