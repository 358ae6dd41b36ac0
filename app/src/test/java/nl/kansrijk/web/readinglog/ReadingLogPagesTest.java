package nl.kansrijk.web.readinglog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
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
                .doesNotContain(manager.user().value().toString().substring(0, 8));
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
        assertThat(self.get("/wie-keek-er").body()).contains("U keek zelf 1 keer");
    }

    @Test
    void the_officer_reads_the_log_of_one_person_in_a_period() {
        var page = Caller.by(officer, port).get("/leeslog?klant=" + client.value());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("1 keer gekeken", "Klantmanager", "dossier bekijken");
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
        "klant=,36 tekens",
        "klant=<script>alert(1)</script>,36 tekens",
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
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void both_pages_look_right(int width) {
        try (var visit = Visit.by(region.self(rucphen, client), port, width)) {
            visit.open("/wie-keek-er");
            visit.looksRight("wie-keek-er", 44);
        }
        try (var visit = Visit.by(officer, port, width)) {
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
}
