package nl.kansrijk.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Marketplace;
import nl.kansrijk.employers.Marketplace.Stall;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.taxonomy.StarterShelf;
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
class VacancyPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Marketplace market;

    @Autowired
    Vacancies vacancies;

    @Autowired
    StarterShelf shelf;

    Stall stall;
    String path;

    @BeforeEach
    void an_open_vacancy() {
        shelf.fill();
        stall = market.stall("Van Rijn Logistiek");
        var id = VacancyId.random();
        path = "/vacatures/" + id.value();
        market.writing(
                stall.accountManager(),
                p -> vacancies.open(id, Drafts.orderPicker(stall.firm().id()), p));
    }

    @Test
    void the_record_says_in_words_what_is_asked_and_offered() {
        assertThat(caller().get(path).body())
                .contains("Orderpicker vroege dienst", "Van Rijn Logistiek · Moerdijk · 24 tot 32 uur · 3 plekken")
                .contains("Bestellingen verzamelen met de scanner", "Op dag 1", "Te leren in 4 weken")
                .contains("Samenwerken en overleggen", "Heel belangrijk", "A2, groeit op het werk")
                .contains("Heftruckcertificaat", "Vast maatje", "Eerst proberen kan")
                .doesNotContain("Diploma");
    }

    @Test
    void closing_asks_why_and_can_be_taken_back() {
        var caller = caller();
        caller.post(path + "/sluiten", Map.of("versie", "1"));
        assertThat(caller.get(path).body()).contains("Er is nog niets veranderd", "Sluit deze vacature");
        caller.post(path + "/sluiten", Map.of("versie", "1", "reden", "FILLED_BY_REGION"));
        assertThat(caller.get(path).body())
                .contains("Gesloten: Vervuld met iemand uit de regio", "Heropen")
                .doesNotContain("Sluit deze vacature");
        caller.post(path + "/heropenen?versie=2", Map.of());
        assertThat(caller.get(path).body()).contains("De vacature staat weer open", "Sluit deze vacature");
    }

    @Test
    void who_closes_from_a_stale_page_hears_it_and_changes_nothing() {
        var caller = caller();
        caller.post(path + "/sluiten", Map.of("versie", "7", "reden", "WITHDRAWN"));
        assertThat(caller.get(path).body()).contains("intussen gewijzigd", "Sluit deze vacature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/wijzigen", "/sluiten", "/heropenen"})
    void a_vacancy_of_another_region_is_an_unknown_address(String rest) {
        var stranger = Caller.by(market.stall("Elders").accountManager(), port);
        var unknown = "/vacatures/" + VacancyId.random().value();
        if (rest.isEmpty() || rest.equals("/wijzigen")) {
            assertThat(stranger.get(path + rest).statusCode()).isEqualTo(404);
            assertThat(stranger.get(unknown + rest).statusCode()).isEqualTo(404);
        } else {
            var form = Map.of("versie", "1", "reden", "WITHDRAWN");
            assertThat(stranger.post(path + rest, form).statusCode()).isEqualTo(404);
            assertThat(stranger.post(unknown + rest, form).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_reader_without_the_right_to_change_sees_no_buttons_and_cannot_press_them() {
        var municipality = region.organisation(Kind.MUNICIPALITY);
        region.joinRegion(municipality, stall.servicePoint());
        var reader = Caller.by(region.actor(municipality, Role.CASE_MANAGER), port);
        assertThat(reader.get(path).body()).contains("Orderpicker").doesNotContain("Sluit deze vacature", "wijzigen");
        assertThat(reader.post(path + "/sluiten", Map.of("versie", "1", "reden", "WITHDRAWN"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_address_that_is_no_number_is_no_address() {
        assertThat(caller().get("/vacatures/1-1-1-1").statusCode()).isIn(400, 404);
        assertThat(caller().get("/vacatures/onzin").statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_record_and_its_dialog_look_right(int width) {
        try (var visit = Visit.by(stall.accountManager(), port, width)) {
            visit.open(path);
            visit.looksRight("vacature", 24);
            visit.press("Sluit deze vacature");
            visit.looksRight("vacature-sluiten", 24);
        }
    }

    private Caller caller() {
        return Caller.by(stall.accountManager(), port);
    }
}
