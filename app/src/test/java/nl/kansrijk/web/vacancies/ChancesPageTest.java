package nl.kansrijk.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Marketplace;
import nl.kansrijk.employers.Marketplace.Stall;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.VacancyId;
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
class ChancesPageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Marketplace market;

    @Autowired
    Vacancies vacancies;

    Stall stall;

    @BeforeEach
    void a_stall() {
        stall = market.stall("Van Rijn Logistiek");
    }

    @Test
    void an_empty_region_says_where_to_begin() {
        assertThat(body("/kansen")).contains("Er staan nog geen kansen open", "/vacatures/nieuw");
    }

    @Test
    void the_list_says_what_is_shown_and_every_counter_is_a_filter() {
        opened(Drafts.orderPicker(stall.firm().id()));
        opened(Drafts.titled(stall.firm().id(), "Inpakker"));
        assertThat(body("/kansen"))
                .contains("2 kansen staan open, nieuwste eerst", "Van Rijn Logistiek · Moerdijk", "24 tot 32 uur")
                .contains("href=\"/kansen?deel=CLOSED\"", "href=\"/kansen?deel=FRESH\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector=XX", "soort=NOPE", "deel=nope", "volgorde=x", "blz=x"})
    void a_code_that_does_not_exist_is_said_and_the_usual_list_is_shown(String code) {
        opened(Drafts.orderPicker(stall.firm().id()));
        assertThat(body("/kansen?" + code)).contains("Een deel van dit adres kennen we niet", "Orderpicker");
    }

    @Test
    void an_address_that_says_the_usual_is_understood() {
        assertThat(body("/kansen?deel=OPEN&volgorde=NEWEST&blz=1&soort=&sector=&zoek=ja"))
                .doesNotContain("kennen we niet");
    }

    @Test
    void what_is_typed_never_stands_in_an_address() {
        opened(Drafts.orderPicker(stall.firm().id()));
        opened(Drafts.titled(stall.firm().id(), "Lasser"));
        var caller = caller();
        var answer = caller.post("/kansen/zoek", Map.of("q", "lass", "soort", "VACANCY"));
        assertThat(Caller.destination(answer)).isEqualTo("/kansen?soort=VACANCY&zoek=ja");
        var page = caller.get("/kansen?soort=VACANCY&zoek=ja").body();
        assertThat(page).contains("1 kans staat open", "Lasser").doesNotContain("Orderpicker", "?q=");
    }

    @Test
    void an_empty_result_names_the_filter_that_hides_most() {
        opened(Drafts.orderPicker(stall.firm().id()));
        assertThat(body("/kansen?soort=TRIAL&sector=H"))
                .contains("Geen kansen met deze filters", "Zonder het filter Proefplaatsing is er 1 kans.")
                .contains("href=\"/kansen?sector=H\"");
        assertThat(body("/kansen?deel=CLOSED")).contains("Kies een ander filter of wis alle filters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deel=XX", "soort=%3Cscript%3E", "sector=ZZ", "blz=-1", "blz=99999", "volgorde=1"})
    void a_crooked_filter_is_no_filter(String codes) {
        opened(Drafts.orderPicker(stall.firm().id()));
        assertThat(caller().get("/kansen?" + codes).statusCode()).isEqualTo(200);
        assertThat(body("/kansen?" + codes)).contains("1 kans staat open").doesNotContain("<script>");
    }

    @Test
    void a_case_manager_of_the_region_reads_but_cannot_add() {
        opened(Drafts.orderPicker(stall.firm().id()));
        var municipality = region.organisation(Kind.MUNICIPALITY);
        region.joinRegion(municipality, stall.servicePoint());
        var page = Caller.by(region.actor(municipality, Role.CASE_MANAGER), port)
                .get("/kansen")
                .body();
        assertThat(page).contains("1 kans staat open").doesNotContain("/vacatures/nieuw");
    }

    @Test
    @Tag("browser")
    void slash_brings_the_reader_to_the_search_field() {
        opened(Drafts.orderPicker(stall.firm().id()));
        try (var visit = Visit.by(stall.accountManager(), port, 1280)) {
            Page page = visit.open("/kansen");
            page.keyboard().press("/");
            page.keyboard().type("orderp");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/kansen?zoek=ja"));
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_list_and_both_empties_look_right(int width) {
        try (var visit = Visit.by(stall.accountManager(), port, width)) {
            visit.open("/kansen");
            visit.looksRight("kansen-begin", 24);
            for (int i = 0; i < 23; i++) opened(Drafts.titled(stall.firm().id(), "Medewerker magazijn " + i));
            visit.open("/kansen?volgorde=TITLE&blz=2");
            visit.looksRight("kansen", 24);
            visit.open("/kansen?soort=TRIAL&sector=H");
            visit.looksRight("kansen-geen", 24);
        }
    }

    private Caller caller() {
        return Caller.by(stall.accountManager(), port);
    }

    private String body(String path) {
        return caller().get(path).body();
    }

    private void opened(Draft draft) {
        market.writing(stall.accountManager(), p -> vacancies.open(VacancyId.random(), draft, p));
    }
}
