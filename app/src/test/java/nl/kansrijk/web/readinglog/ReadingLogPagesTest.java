package nl.kansrijk.web.readinglog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import nl.kansrijk.web.CsvLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class ReadingLogPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Gate gate;

    @Autowired
    Tasks tasks;

    Tenant rucphen;
    Actor manager;
    Actor officer;
    ClientId client;

    @BeforeEach
    void someone_who_was_looked_at() {
        rucphen = region.organisation(Kind.MUNICIPALITY);
        manager = region.actor(rucphen, Role.CASE_MANAGER);
        officer = region.actor(rucphen, Role.PRIVACY_OFFICER);
        client = region.clientOf(manager);
        gate.pass(Look.by(manager, Permission.OPEN_FILE).about(client), passage -> {
            passage.shown(rucphen.id(), client, DataGroup.IDENTITY, DataGroup.SKILLS_WISHES);
            return true;
        });
    }

    @Test
    void a_client_sees_who_looked_for_what_and_at_what_but_no_name() {
        var page = Caller.by(region.self(rucphen, client), port).get("/wie-keek-er");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(rucphen.name(), "Klantmanager", "Helpen", "dossier bekijken", "naam en contactgegevens")
                .doesNotContain("burgerservicenummer")
                .doesNotContain(manager.user().value().toString().substring(0, 8));
    }

    @Test
    void looks_of_one_day_role_and_purpose_are_one_line_and_each_can_be_seen() {
        look(3);
        var page = Caller.by(region.self(rucphen, client), port)
                .get("/wie-keek-er")
                .body();
        assertThat(page.split("class=\"look \"")).hasSize(2);
        assertThat(page).contains("4 keer · Waarvoor: Helpen", "Keek naar: naam en contactgegevens, vaardigheden");
        assertThat(page.split("class=\"look__one\"")).hasSize(5);
    }

    @Test
    void a_look_for_another_purpose_is_a_line_of_its_own() {
        gate.pass(Look.by(manager, Permission.OPEN_FILE).about(client).toward(Purpose.COMPLAINT), this::shown);
        var page = Caller.by(region.self(rucphen, client), port)
                .get("/wie-keek-er")
                .body();
        assertThat(page.split("class=\"look \"")).hasSize(3);
        assertThat(page).contains("1 keer · Waarvoor: Helpen", "1 keer · Waarvoor: Klacht of bezwaar");
    }

    @ParameterizedTest
    @CsvSource({
        "van=2020-01-01&tot=2020-02-01,Niemand anders keek",
        "blad=2,Niemand anders keek",
        "van=gisteren,Vul een datum in",
        "van=2026-12-02&tot=2026-12-01,Draai ze om",
        "taal=en,1 time · What for: Helping"
    })
    void a_client_chooses_the_period_and_leafs(String query, String said) {
        var page = Caller.by(region.self(rucphen, client), port).get("/wie-keek-er?" + query);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(said);
    }

    @Test
    void the_officer_needs_only_the_beginning_of_a_number() {
        var page = Caller.by(officer, port)
                .get("/leeslog?klant=" + number(client).toUpperCase(Locale.ROOT))
                .body();
        assertThat(page).contains("keer gekeken naar persoon " + number(client), "dossier bekijken");
        assertThat(Caller.by(manager, port).get("/klanten/" + client.value()).body())
                .contains("Persoonsnummer", ">" + number(client) + "<");
    }

    @Test
    void without_a_number_the_officer_chooses_from_who_was_looked_at_last() {
        var page = Caller.by(officer, port).get("/leeslog").body();
        assertThat(page).contains("Naar 1 persoon is", number(client), "/leeslog?klant=" + client.value());
        var again = Caller.by(officer, port)
                .get("/leeslog?van=2020-01-01&tot=2020-02-01")
                .body();
        assertThat(again)
                .contains("Naar deze 0 personen")
                .doesNotContain(client.value().toString());
    }

    @Test
    void who_is_on_the_list_of_the_officer_was_looked_at_and_that_is_in_the_log() {
        Caller.by(officer, port).get("/leeslog");
        assertThat(Caller.by(region.self(rucphen, client), port)
                        .get("/wie-keek-er")
                        .body())
                .contains("Functionaris gegevensbescherming", "Keek naar: leeslog");
    }

    @Test
    void a_long_log_comes_in_pages_of_fifty() {
        look(60);
        var first = Caller.by(officer, port).get("/leeslog?klant=" + client.value());
        assertThat(first.body()).contains("61 keer gekeken", "1 tot en met 50", "blad=2");
        var second = Caller.by(officer, port).get("/leeslog?klant=" + client.value() + "&blad=2");
        assertThat(second.body()).contains("51 tot en met").doesNotContain("blad=3");
    }

    @Test
    void the_log_goes_along_as_a_file_and_that_is_written_down() {
        look(1);
        var caller = Caller.by(officer, port);
        var file = caller.get("/leeslog/bestand?klant=" + client.value());
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"leeslog-" + number(client) + "-[0-9-]+\\.csv\"");
        var lines = file.body().strip().split("\r\n");
        assertThat(lines[0]).startsWith("\uFEFF\"Wanneer\";\"Organisatie\";\"Rol\"");
        assertThat(lines[1]).contains("leeslog meenemen als bestand");
        assertThat(lines).hasSize(4);
        assertThat(caller.get("/leeslog?klant=" + client.value()).body()).contains("leeslog meenemen als bestand");
    }

    @Test
    void a_cell_that_looks_like_a_formula_is_only_text() {
        assertThat(CsvLines.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(CsvLines.cell("+31 6")).isEqualTo("\"'+31 6\"");
        assertThat(CsvLines.cell("@SUM(A1)")).isEqualTo("\"'@SUM(A1)\"");
        assertThat(CsvLines.cell("\tx")).isEqualTo("\"'\tx\"");
        assertThat(CsvLines.cell("Gemeente \"Zuid\"; west")).isEqualTo("\"Gemeente \"\"Zuid\"\"; west\"");
    }

    @Test
    void a_file_of_nobody_or_of_another_organisation_is_not_there() {
        var caller = Caller.by(officer, port);
        var stranger = Caller.by(region.actor(region.organisation(Kind.MUNICIPALITY), Role.PRIVACY_OFFICER), port);
        assertThat(caller.get("/leeslog/bestand").statusCode()).isEqualTo(404);
        assertThat(caller.get("/leeslog/bestand?klant=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/leeslog/bestand?klant=" + client.value()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void asking_for_the_name_becomes_one_task_for_the_contact_person() {
        var self = Caller.by(region.self(rucphen, client), port);
        var moment = self.get("/wie-keek-er").body().replaceAll("(?s).*name=\"moment\" value=\"(\\d+)\".*", "$1");
        self.post("/wie-keek-er/naam", Map.of("moment", moment));
        self.post("/wie-keek-er/naam", Map.of("moment", moment));
        assertThat(self.get("/wie-keek-er").body()).contains("vertelt u wie het was");
        var look = Look.by(manager, Permission.OPEN_FILE).about(client);
        var asked = gate.pass(look, passage -> tasks.of(client, passage));
        assertThat(asked).extracting(task -> task.reason().key()).containsExactly("task.client-name");
        assertThat(self.post("/wie-keek-er/naam", Map.of("moment", "1")).statusCode())
                .isEqualTo(404);
        assertThat(self.post("/wie-keek-er/naam", Map.of("moment", "gisteren")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void looking_who_looked_is_itself_written_down() {
        var self = Caller.by(region.self(rucphen, client), port);
        self.get("/wie-keek-er");
        assertThat(self.get("/wie-keek-er").body()).contains("U keek in deze periode zelf 1 keer");
    }

    @Test
    void the_officer_reads_the_log_of_one_person_in_a_period() {
        var page = Caller.by(officer, port).get("/leeslog?klant=" + client.value());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("1 keer gekeken naar persoon " + number(client), "Klantmanager", "dossier bekijken");
    }

    @Test
    void the_officer_of_another_organisation_does_not_know_this_person() {
        var stranger = Caller.by(region.actor(region.organisation(Kind.MUNICIPALITY), Role.PRIVACY_OFFICER), port);
        var foreign = stranger.get("/leeslog?klant=" + client.value());
        var unknown = stranger.get("/leeslog?klant=" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).contains("kennen we niet").doesNotContain("Klantmanager");
    }

    @ParameterizedTest
    @CsvSource({
        "klant=abc,minstens de eerste 4 tekens",
        "klant=<script>alert(1)</script>,minstens de eerste 4 tekens",
        "klant=12345678-1234-1234-1234-123456789012&van=gisteren,Vul een datum in",
        "klant=12345678-1234-1234-1234-123456789012&van=2026-12-02&tot=2026-12-01,Draai ze om",
        "klant=12345678-1234-1234-1234-123456789012&van=2020-01-01&tot=2026-12-01,hoogstens een jaar"
    })
    void a_question_that_makes_no_sense_is_explained(String query, String explanation) {
        var page = Caller.by(officer, port)
                .get("/leeslog?" + query.replace("<", "%3C").replace(">", "%3E"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(explanation).doesNotContain("<script>alert");
    }

    @Test
    void nobody_else_reads_the_log() {
        assertThat(Caller.by(manager, port).get("/leeslog").statusCode()).isEqualTo(404);
        assertThat(Caller.by(manager, port).get("/wie-keek-er").statusCode()).isEqualTo(404);
        assertThat(Caller.by(officer, port).get("/wie-keek-er").statusCode()).isEqualTo(404);
        var self = Caller.by(region.self(rucphen, client), port);
        assertThat(self.get("/leeslog").statusCode()).isEqualTo(404);
        assertThat(self.get("/leeslog/bestand?klant=" + client.value()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void both_pages_look_right(int width) {
        try (var visit = Visit.by(region.self(rucphen, client), port, width)) {
            var page = visit.open("/wie-keek-er");
            visit.looksRight("wie-keek-er", 44);
            page.locator(".look__each summary").first().click();
            page.locator(".looks__period summary").click();
            visit.looksRight("wie-keek-er-moment", 44);
        }
        try (var visit = Visit.by(officer, port, width)) {
            visit.open("/leeslog");
            visit.looksRight("leeslog-kies", 24);
            visit.open("/leeslog?klant=x");
            visit.looksRight("leeslog-fout", 24);
            visit.open("/leeslog?klant=" + client.value());
            visit.looksRight("leeslog", 24);
            visit.page()
                    .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                            .setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(visit.page().locator("form.filters").isVisible()).isFalse();
            assertThat(visit.page().locator("table").isVisible()).isTrue();
        }
    }

    private void look(int times) {
        for (int i = 0; i < times; i++)
            gate.pass(Look.by(manager, Permission.OPEN_FILE).about(client), this::shown);
    }

    private boolean shown(Passage passage) {
        passage.shown(rucphen.id(), client, DataGroup.IDENTITY, DataGroup.SKILLS_WISHES);
        return true;
    }

    private static String number(ClientId person) {
        return person.value().toString().substring(0, 8);
    }
}
