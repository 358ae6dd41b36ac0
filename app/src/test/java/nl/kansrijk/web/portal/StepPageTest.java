package nl.kansrijk.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
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
class StepPageTest {
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.of("nl"));
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.of("nl"));
    private static final String SMALLER = "Uw stap is bewaard. Deze stap voelt nog groot";

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Gate gate;

    @Autowired
    Profiles profiles;

    @Autowired
    Clock clock;

    Actor guide;
    Actor self;
    ClientId client;
    Caller caller;

    @BeforeEach
    void a_client() {
        var town = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(town, Role.CASE_MANAGER);
        client = region.clientOf(guide);
        self = region.self(town, client);
        caller = Caller.by(self, port);
    }

    @Test
    void a_client_writes_the_own_step_and_finds_it_on_the_start_page_and_so_does_the_contact_person() {
        assertThat(caller.get("/vandaag").body()).contains("Kies zelf een kleine stap");
        send("Ik bel mijn oude collega", "8");
        assertThat(caller.get("/mijn-stap").body()).contains("Uw stap is bewaard", "Uw stap nu");
        assertThat(caller.get("/vandaag").body()).contains("<strong>Ik bel mijn oude collega</strong>");
        assertThat(Caller.by(guide, port).get("/klanten/" + client.value()).body())
                .contains("Ik bel mijn oude collega");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5", "6"})
    void a_step_that_someone_is_not_sure_of_is_kept_and_a_smaller_one_is_proposed(String sure) {
        assertThat(send("Tien brieven sturen", sure)).contains(SMALLER, ">Tien brieven sturen</textarea>");
        assertThat(caller.get("/mijn-stap").body()).contains("Uw stap nu", "Tien brieven sturen");
    }

    @Test
    void the_smaller_step_is_proposed_once_and_then_the_client_decides() {
        send("Tien brieven sturen", "5");
        caller.post("/mijn-stap", Map.of("stap", "Eén brief sturen", "zeker", "6", "kleiner", "ja"));
        assertThat(caller.get("/mijn-stap").body())
                .contains("Uw stap nu", "Eén brief sturen")
                .doesNotContain("Tien brieven sturen");
    }

    @Test
    void a_step_that_worked_out_goes_to_what_worked_with_its_day_and_a_new_one_can_be_chosen() {
        send("Ik bel mijn oude collega", "8");
        var number = caller.get("/mijn-stap").body().replaceAll("(?s).*name=\"welke\" value=\"([^\"]+)\".*", "$1");
        caller.post("/mijn-stap/gelukt", Map.of("welke", number));
        var page = caller.get("/mijn-stap").body();
        assertThat(page)
                .containsSubsequence("Dit lukte al", "Ik bel mijn oude collega")
                .doesNotContain("Uw stap nu");
        assertThat(caller.get("/vandaag").body())
                .contains("Ik bel mijn oude collega (", "Kies zelf een kleine stap", "href=\"/mijn-stap#lukte\"");
        assertThat(Caller.by(guide, port)
                        .get("/klanten/" + client.value() + "/verloop")
                        .body())
                .contains("Eigen stap gelukt: Ik bel mijn oude collega");
        send("Ik stuur één brief", "8");
        caller.get("/mijn-stap");
        caller.post("/mijn-stap/gelukt", Map.of("welke", number));
        assertThat(caller.get("/mijn-stap").body()).contains("Uw stap is net veranderd", "Uw stap nu");
    }

    @Test
    void a_goal_in_own_words_stands_above_the_step_and_the_contact_person_reads_it_first() {
        goal("Weer onder de mensen zijn");
        assertThat(caller.get("/mijn-stap").body())
                .containsSubsequence("Uw doel", "Weer onder de mensen zijn", "Uw stap nu", "Bellen");
        assertThat(Caller.by(guide, port).get("/klanten/" + client.value()).body())
                .contains("Weer onder de mensen zijn");
        send("Langsgaan", "8");
        assertThat(caller.get("/mijn-stap").body()).contains("Weer onder de mensen zijn");
        goal("");
        assertThat(caller.get("/mijn-stap").body()).doesNotContain("Weer onder de mensen zijn");
        assertThat(goal("x".repeat(201))).contains("hoogstens 200 tekens");
    }

    @Test
    void after_eight_months_what_worked_reads_month_by_month_with_the_newest_first() {
        var today = DutchTime.day(clock.instant());
        var days = List.of(today.minusMonths(8), today.minusMonths(4), today.minusDays(1), today);
        for (var day : days) worked("Stap van " + day, day);
        var page = caller.get("/mijn-stap").body();
        assertThat(page)
                .contains("Sinds " + DUTCH.format(days.getFirst()) + " lukten er 4 dingen.")
                .containsSubsequence(
                        "Stap van " + today,
                        "Stap van " + today.minusDays(1),
                        MONTH.format(days.get(1)),
                        "Stap van " + days.get(1),
                        MONTH.format(days.getFirst()),
                        "Stap van " + days.getFirst());
    }

    private void worked(String words, LocalDate day) {
        gate.pass(Look.by(self, Permission.CHANGE_STATEMENT).about(client), passage -> {
            var said = NewStatement.first("STEP_DONE", "", new Value.Text(words), Source.self(day));
            return profiles.say(client, said, passage) instanceof Said.Stale(var now)
                    ? profiles.say(client, said.following(now.id()), passage)
                    : words;
        });
    }

    private String goal(String words) {
        return caller.post("/mijn-stap", Map.of("doel", words, "stap", "Bellen", "zeker", "8"))
                .body();
    }

    @Test
    void seven_is_sure_enough() {
        assertThat(send("Eén brief sturen", "7")).doesNotContain(SMALLER);
    }

    @Test
    void another_step_takes_the_place_of_the_one_before() {
        send("Bellen", "8");
        send("Langsgaan", "9");
        assertThat(caller.get("/vandaag").body())
                .contains("<strong>Langsgaan</strong>")
                .doesNotContain(">Bellen<");
    }

    @Test
    void every_mistake_is_told_and_nothing_typed_is_lost() {
        assertThat(send(" ", "")).contains("Schrijf eerst uw stap", "Kies een cijfer van 1 tot en met 10");
        assertThat(send("x".repeat(201), "11")).contains("hoogstens 200 tekens", "x".repeat(201));
    }

    @Test
    void a_number_of_a_citizen_never_stays_in_a_step() {
        send("Bellen met 111222333", "8");
        assertThat(caller.get("/mijn-stap").body()).contains("Bellen met").doesNotContain("111222333");
    }

    @Test
    @Tag("browser")
    void what_was_typed_stays_when_the_session_ended_and_goes_after_logging_in_again() {
        try (var visit = Visit.by(self, port, 360)) {
            var page = visit.open("/mijn-stap");
            page.locator("[name=stap]").fill("Ik bel de huisarts");
            page.locator("[name=zeker]").selectOption("8");
            page.evaluate("() => { const now = Date.now; Date.now = () => now() + 1800000; }");
            page.context().clearCookies();
            visit.press("Bewaar mijn stap");
            page.locator("[data-loggedout]").waitFor();
            visit.looksRight("mijn-stap-uitgelogd", 24);
            assertThat(page.locator("[name=stap]").inputValue()).isEqualTo("Ik bel de huisarts");
            var other = page.context().newPage();
            other.navigate(page.url().replace("/mijn-stap", "/inloggen"));
            other.locator("form[action$='" + self.user().value() + "'] button").click();
            page.bringToFront();
            visit.press("Bewaar mijn stap");
            page.locator("text=Uw stap is bewaard").waitFor();
        }
        assertThat(caller.get("/vandaag").body()).contains("Ik bel de huisarts");
    }

    @Test
    @Tag("browser")
    void what_was_typed_in_a_second_window_stays_when_one_logs_out_in_the_first() {
        try (var visit = Visit.by(self, port, 360)) {
            var page = visit.open("/mijn-stap");
            page.locator("[name=stap]").fill("Ik bel de huisarts");
            page.locator("[name=zeker]").selectOption("8");
            var first = page.context().newPage();
            first.navigate(page.url().replace("/mijn-stap", "/vandaag"));
            first.locator("form.logout button").first().click();
            first.waitForURL("**/uitgelogd");
            page.bringToFront();
            visit.press("Bewaar mijn stap");
            page.locator("[data-loggedout]").waitFor();
            assertThat(page.locator("[name=stap]").inputValue()).isEqualTo("Ik bel de huisarts");
            first.navigate(page.url().replace("/mijn-stap", "/inloggen"));
            first.locator("form[action$='" + self.user().value() + "'] button").click();
            page.bringToFront();
            visit.press("Bewaar mijn stap");
            page.locator("text=Uw stap is bewaard").waitFor();
        }
        assertThat(caller.get("/vandaag").body()).contains("Ik bel de huisarts");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_page_looks_right_with_a_step_and_with_a_smaller_one_proposed(int width) {
        send("Ik bel mijn oude collega", "8");
        try (var visit = Visit.by(self, port, width)) {
            var page = visit.open("/mijn-stap");
            visit.looksRight("mijn-stap", 44);
            visit.press("Dit is gelukt");
            assertThat(page.locator("#lukte").innerText()).contains("Dit lukte al");
            visit.looksRight("mijn-stap-gelukt", 44);
            page.locator("[name=stap]").fill("Tien brieven sturen");
            page.locator("[name=zeker]").selectOption("5");
            visit.press("Bewaar mijn stap");
            assertThat(page.locator(".notice--info").innerText()).contains(SMALLER);
            visit.looksRight("mijn-stap-kleiner", 44);
        }
    }

    private String send(String step, String sure) {
        return caller.post("/mijn-stap", Map.of("stap", step, "zeker", sure)).body();
    }
}
