package nl.kansrijk.web.clients;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.CaseFilter;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.GivenAnswer;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class ClientsPageTest extends MatchingHouse {
    @LocalServerPort
    int port;

    @Autowired
    Tasks tasks;

    ClientId marja;
    ClientId piet;

    @BeforeEach
    void three_clients_of_one_case_manager() {
        marja = picker();
        named(marja, "Marja Visser");
        piet = region.clientOf(caseManager);
        named(piet, "Piet de Wit");
        named(region.clientOf(caseManager), "Annelies Smit");
    }

    @Test
    void every_client_has_one_state_with_its_reason_and_the_next_step() {
        assertThat(list())
                .contains("3 klanten. Eerst wie vandaag hulp nodig heeft, dan wie vandaag iets van u hoort")
                .contains("Marja Visser", "Profiel aanvullen", "Nodig is 70 procent", "Vul samen het profiel aan")
                .contains("Piet de Wit", "Er is nog niets bekend", "Plan een eerste gesprek", "nog geen contact");
    }

    @Test
    void a_dispute_of_the_client_puts_them_on_top_with_a_talk_as_the_next_step() {
        dispute();
        assertThat(list()).contains("De klant herkent één gegeven niet", "Bespreek het met de klant");
        assertThat(list().indexOf("Marja Visser")).isLessThan(list().indexOf("Piet de Wit"));
    }

    @Test
    void the_numbers_above_the_list_are_the_filter() {
        var page = caller(caseManager).get("/klanten?stand=NEW").body();
        assertThat(page)
                .contains("2 klanten: Nieuw", "Piet de Wit", "Annelies Smit")
                .doesNotContain("Marja Visser");
        assertThat(page.indexOf("Annelies Smit")).isLessThan(page.indexOf("Piet de Wit"));
    }

    @Test
    void a_name_is_searched_without_ever_standing_in_the_address() {
        var caller = caller(caseManager);
        var found = destination(caller.post("/klanten/zoek", Map.of("naam", "  MARja ", "stand", "")));
        assertThat(found).isEqualTo("/klanten?zoek=ja");
        assertThat(caller.get(found).body())
                .contains("1 klant<", "Marja Visser", "“MARja”")
                .doesNotContain("Piet");
        assertThat(caller.get("/klanten").body()).contains("Piet de Wit");
    }

    @Test
    void nothing_found_names_the_filter_to_take_away() {
        var caller = caller(caseManager);
        caller.post("/klanten/zoek", Map.of("naam", "Marja"));
        assertThat(caller.get("/klanten?stand=NEW&zoek=ja").body())
                .contains("Geen klant met deze filters", "Zonder de naam “Marja” zijn er 2 klanten");
        assertThat(caller.get("/klanten?stand=QUIET").body())
                .contains("niemand bij wie het zo staat", "Toon alle klanten");
    }

    @Test
    void who_has_no_clients_yet_hears_how_they_come_here() {
        var fresh = region.actor(rucphen, Role.CASE_MANAGER);
        assertThat(caller(fresh).get("/klanten").body())
                .contains("U hebt nog geen klanten")
                .doesNotContain("filters");
    }

    @Test
    void nonsense_in_address_and_search_field_shows_the_list_as_usual() {
        var caller = caller(caseManager);
        assertThat(caller.get("/klanten?stand=KWAAD&blz=-3").body()).contains("3 klanten.");
        assertThat(caller.get("/klanten?blz=9999").statusCode()).isEqualTo(200);
        caller.post("/klanten/zoek", Map.of("naam", "<script>alert(1)</script>" + "a".repeat(500)));
        assertThat(caller.get("/klanten?zoek=ja").body())
                .contains("&lt;script>alert(1)")
                .doesNotContain("<script>alert");
        assertThat(destination(caller.post("/klanten/zoek", Map.of()))).isEqualTo("/klanten");
    }

    @Test
    void a_long_caseload_comes_in_pages_and_only_who_is_on_the_page_is_logged() {
        for (int i = 0; i < CaseFilter.PAGE_SIZE; i++) region.clientOf(caseManager);
        int before = logged();
        var first = list();
        assertThat(logged() - before).isEqualTo(CaseFilter.PAGE_SIZE);
        assertThat(first).contains("1 tot en met 20 van 23", "/klanten?blz=2");
        assertThat(caller(caseManager).get("/klanten?blz=2").body()).contains("21 tot en met 23 van 23");
    }

    @Test
    void a_shielded_client_is_in_no_list_of_who_may_not_know() {
        var shielded = region.clientOf(caseManager, true);
        assertThat(list()).doesNotContain(shielded.value().toString()).contains("3 klanten.");
    }

    @Test
    void a_role_without_clients_finds_no_such_page() {
        assertThat(caller(matcher).get("/klanten").statusCode()).isEqualTo(404);
        assertThat(caller(matcher)
                        .post("/klanten/zoek", Map.of("naam", "Marja"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void it_is_complete_in_english() {
        assertThat(caller(caseManager).get("/klanten?taal=en").body())
                .contains("My clients", "Fill in the profile", "Next step", "Nothing is known yet");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_list_and_both_empties_look_right_and_work_with_the_keyboard(int width) {
        dispute();
        task(piet);
        try (var visit = Visit.by(caseManager, port, width)) {
            var page = visit.open("/klanten");
            visit.looksRight("klanten", 24);
            page.keyboard().press("/");
            page.keyboard().type("wit");
            page.keyboard().press("Enter");
            page.waitForURL("**/klanten?zoek=ja");
            assertThat(page.locator(".caseload__name").allInnerTexts()).containsExactly("Piet de Wit");
            visit.open("/klanten?stand=QUIET");
            visit.looksRight("klanten-geen", 24);
        }
        try (var visit = Visit.by(region.actor(rucphen, Role.CASE_MANAGER), port, width)) {
            visit.open("/klanten");
            visit.looksRight("klanten-leeg", 24);
        }
    }

    private String list() {
        return caller(caseManager).get("/klanten").body();
    }

    private Caller caller(Actor actor) {
        return Caller.by(actor, port);
    }

    private void dispute() {
        var self = region.self(rucphen, marja);
        with(self, Permission.RECOGNISE, marja, passage -> {
            var said =
                    profiles.open(marja, passage).panels().getFirst().entries().getFirst();
            return profiles.recognise(
                    marja, said.statement().id(), GivenAnswer.of(Recognition.Status.DISPUTED, ""), passage);
        });
    }

    private void task(ClientId client) {
        var fields = Map.of(
                "words",
                "Bellen",
                "due",
                today().toString(),
                "form",
                UUID.randomUUID().toString());
        var asked = ((Parsed.Good<NewTask>) NewTask.parse(fields, today())).value();
        with(caseManager, Permission.CHANGE_TASK, client, passage -> {
            tasks.add(client, asked, passage);
            return true;
        });
    }

    private int logged() {
        return jobs.quietly(() -> jdbc.sql(
                        "select count(*) from access.processing_log where tenant_id = :tenant and subject_id is not"
                                + " null and subject_id <> ''")
                .param("tenant", rucphen.id().value())
                .query(Integer.class)
                .single());
    }
}
