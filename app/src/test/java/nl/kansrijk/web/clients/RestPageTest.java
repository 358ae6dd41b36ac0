package nl.kansrijk.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestPageTest extends FileHouse {
    private String sheet;

    @BeforeEach
    void the_sheet_of_this_client() {
        sheet = path + "/rust";
    }

    @Test
    void who_does_not_rest_can_be_let_rest_and_the_sheet_then_says_why_and_until_when() {
        assertThat(sheet()).contains("Matching rust nu niet", "Laat matching rusten");
        var last = today().plusDays(30);
        send("/rust", Map.of("reden", "care_first", "woorden", "Haar moeder is gevallen", "tot", last.toString()));
        assertThat(sheet())
                .contains("Zorg voor thuis gaat nu voor", "De rust duurt tot en met", "Waarom eindigt de rust?")
                .doesNotContain("Wat gaat nu voor?");
        soon().untilAsserted(() -> assertThat(sheet()).contains("Matching rust voor deze klant sinds"));
        assertThat(notes()).contains("Zorg voor thuis gaat nu voor", "Haar moeder is gevallen", "tot en met");
    }

    @Test
    void without_a_reason_nothing_begins_and_nothing_ends() {
        assertThat(send("/rust", Map.of())).contains("Kies wat nu voorgaat.");
        assertThat(send("/rust", Map.of("reden", "other"))).contains("Schrijf op wat er nu voorgaat.");
        assertThat(send("/rust", Map.of("reden", "health", "tot", "2001-01-01")))
                .contains("Kies vandaag of een latere");
        assertThat(send("/rust", Map.of("reden", "health", "woorden", "Zij heeft een depressie")))
                .contains("Hier staat iets dat privé is");
        assertThat(send("/rust", Map.of("reden", "health", "woorden", "Daarna gaat u solliciteren")))
                .contains("Hier staat iets over werk zoeken");
        assertThat(sheet()).contains("Matching rust nu niet");
        pause(client);
        assertThat(send("/rust/einde", Map.of("woorden", "Het mag weer"))).contains("Kies waarom de rust eindigt.");
        assertThat(sheet()).contains("Waarom eindigt de rust?");
        assertThat(notes()).doesNotContain("De rust is voorbij");
    }

    @Test
    void the_client_reads_that_the_rest_is_over_and_why_and_it_stands_in_the_course() {
        pause(client);
        soon().untilAsserted(() -> assertThat(sheet()).contains("sinds"));
        send("/rust/einde", Map.of("reden", "asked"));
        assertThat(sheet()).contains("Matching rust nu niet");
        assertThat(notes()).contains("De rust is voorbij", "De klant vroeg er zelf om.");
        soon().untilAsserted(() -> assertThat(caller.get(path + "/verloop").body())
                .containsSubsequence(
                        "Matching begon weer. De reden: De klant vroeg er zelf om", "Matching ging rusten"));
    }

    @Test
    void who_ends_a_rest_while_something_is_acute_is_warned_before_and_after() {
        pause(client);
        assertThat(sheet()).doesNotContain("Er is iets wat niet kan wachten");
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage -> {
            var before = entry(profiles.open(client, passage), "LD_HOUSE").statement();
            var acute = NewStatement.first("LD_HOUSE", "", new Value.Level(1), Source.professional(today()));
            return profiles.say(client, acute.following(before.id()), passage);
        });
        assertThat(sheet()).contains("Er is iets wat niet kan wachten", "Bekijk wat er nu moet gebeuren");
        send("/rust/einde", Map.of("reden", "asked"));
        assertThat(sheet()).contains("De rust is voorbij, maar er is iets wat niet kan wachten.");
    }

    @Test
    void the_end_of_a_rest_sent_twice_is_kept_once() {
        pause(client);
        var end = Map.of("reden", "agreed", "form", UUID.randomUUID().toString());
        send("/rust/einde", end);
        assertThat(sheet()).contains("De rust is voorbij.");
        send("/rust/einde", end);
        assertThat(sheet()).contains("Matching rustte al niet meer");
        assertThat(notes()).containsOnlyOnce("De rust is voorbij");
    }

    @Test
    void where_rest_stops_an_attempt_the_sheet_is_one_step_away() {
        pause(client);
        soon().untilAsserted(() -> assertThat(caller.get(path + "/kansen").body())
                .contains("Wil de klant zelf weer kijken?", "href=\"" + sheet + "\""));
        assertThat(page()).contains("href=\"" + sheet + "\"");
        var why = "/vacatures/" + orderPicker.value() + "/waarom/" + client.value();
        assertThat(caller.get(why).body()).contains("href=\"" + sheet + "\"");
    }

    @Test
    void who_proposes_an_own_client_that_rests_is_led_to_the_sheet_and_reads_why() {
        pause(client);
        caller.post("/vacatures/" + orderPicker.value() + "/stel-voor/" + client.value(), Map.of("reden", "Past goed"));
        assertThat(sheet()).contains("is niet voorgesteld", "Waarom eindigt de rust?");
    }

    @Test
    void available_for_work_is_not_typed_over_a_rest_but_ended_on_the_sheet() {
        pause(client);
        var typed = form(caller, path + "/gegevens/VIEW_STATUS", answers("V2"));
        assertThat(Caller.destination(caller.post(path + "/gegevens/VIEW_STATUS", typed)))
                .isEqualTo(sheet);
        assertThat(sheet()).contains("Beschikbaar staat daarom niet opgeschreven", "Waarom eindigt de rust?");
        assertThat(page()).doesNotContain("Beschikbaar, profiel volledig");
        send("/rust/einde", Map.of("reden", "asked"));
        caller.post(path + "/gegevens/VIEW_STATUS", typed);
        assertThat(page()).contains("Beschikbaar, profiel volledig");
    }

    @Test
    void something_else_about_being_in_view_is_written_during_a_rest_too() {
        pause(client);
        caller.post(path + "/gegevens/VIEW_STATUS", form(caller, path + "/gegevens/VIEW_STATUS", answers("V4")));
        assertThat(page()).contains("Nu even niet beschikbaar");
    }

    @Test
    void what_leads_to_work_waits_while_matching_rests_and_cannot_be_taken_either() {
        say("CAUSE", "C01", new Value.Present());
        say("LD_FIN", "", new Value.Level(2));
        assertThat(page()).contains("Een dag meekijken bij een bedrijf");
        pause(client);
        assertThat(page())
                .contains("Voorstellen die naar werk leiden, wachten", "Geldzorgen oppakken")
                .doesNotContain("Een dag meekijken bij een bedrijf", "Groep om met vertrouwen te zoeken");
        caller.post(path + "/dus", Map.of("voorstel", "COMPANY_VISIT"));
        assertThat(page()).contains("Dit volgt niet meer uit het dossier");
    }

    @Test
    void who_may_not_change_the_plan_gets_no_such_page() {
        for (var role : List.of(Role.JOB_COACH, Role.INTAKE_WORKER, Role.TEAM_MANAGER, Role.ACCOUNT_MANAGER))
            assertThat(as(region.actor(rucphen, role)).get(sheet).statusCode())
                    .as(role.name())
                    .isEqualTo(404);
        assertThat(as(region.self(rucphen, client)).get(sheet).statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("browser")
    void a_stopped_proposal_leads_to_the_sheet_and_after_the_end_of_the_rest_it_can_be_made() {
        try (var visit = Visit.by(caseManager, port, 1280)) {
            var page = visit.open(path + "/kansen");
            pause(client);
            page.locator(".chance__main a").first().click();
            page.locator("dialog[open] textarea").fill("Dit werk past");
            page.locator("dialog[open] button[type=submit]").click();
            page.getByText("Er is niets verstuurd").waitFor();
            page.getByText("Wil de klant zelf weer kijken?").click();
            visit.press("Beëindig de rust");
            page.getByText("Kies waarom de rust eindigt.").first().waitFor();
            page.getByLabel("De klant vroeg er zelf om").check();
            visit.press("Beëindig de rust");
            page.getByText("Matching rust nu niet").waitFor();
            soon().untilAsserted(() -> assertThat(visit.open(path + "/kansen")
                            .locator(".chance__main a")
                            .count())
                    .isPositive());
            page.locator(".chance__main a").first().click();
            page.locator("dialog[open] textarea").fill("Dit werk past");
            page.locator("dialog[open] button[type=submit]").click();
            page.getByText("De werkgever ziet niets voor een ja").waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_sheet_looks_right_before_and_during_a_rest(int width) {
        try (var visit = Visit.by(caseManager, port, width)) {
            visit.open(sheet);
            visit.looksRight("rust-begin", 24);
            pause(client);
            visit.open(sheet);
            visit.looksRight("rust-einde", 24);
        }
    }

    private String sheet() {
        return caller.get(sheet).body();
    }

    /** What the client reads of what was written down. */
    private String notes() {
        return Caller.by(region.self(rucphen, client), port)
                .get("/mijn-aantekeningen")
                .body();
    }

    private String send(String where, Map<String, String> answers) {
        var all = new HashMap<>(answers);
        all.putIfAbsent("form", UUID.randomUUID().toString());
        return caller.post(path + where, all).body();
    }
}
