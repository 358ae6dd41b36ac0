package nl.kansrijk.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.ClientId;
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
    private static final String SMALLER = "Uw stap is bewaard. Deze stap voelt nog groot";

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

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
        assertThat(page).contains("Dit lukte al", "Ik bel mijn oude collega (").doesNotContain("Uw stap nu");
        assertThat(caller.get("/vandaag").body()).contains("Ik bel mijn oude collega (", "Kies zelf een kleine stap");
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
