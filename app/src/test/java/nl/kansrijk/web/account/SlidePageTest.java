package nl.kansrijk.web.account;

import static nl.kansrijk.testing.Caller.destination;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenHouse
class SlidePageTest {
    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @ParameterizedTest
    @CsvSource({
        "CLIENT, /vandaag, Eén stap tegelijk",
        "CASE_MANAGER, /klanten, Eén stand per klant",
        "ACCOUNT_MANAGER, /kansen, Kansen van de hele regio",
        "EMPLOYER_USER, /kandidaten, Drie tot vijf mensen"
    })
    void the_first_time_someone_reads_three_short_pieces_and_never_again_unasked(
            Role role, String screen, String title) {
        var caller = in(role);
        assertThat(destination(caller.get("/"))).isEqualTo("/uitleg");
        assertThat(caller.get("/uitleg").body()).contains(title, "Deel 1 van 3", "deel=2", "Sla over");
        assertThat(caller.get("/uitleg?deel=2").body()).contains("Deel 2 van 3", "deel=3", "deel=1");
        assertThat(caller.get("/uitleg?deel=3").body())
                .contains("Deel 3 van 3", "Begin")
                .doesNotContain("Sla over");
        assertThat(destination(caller.post("/uitleg/klaar", Map.of()))).isEqualTo(screen);
        assertThat(caller.get(screen).body()).contains("U vindt deze uitleg terug onder Hulp");
        assertThat(destination(caller.get("/"))).isEqualTo(screen);
        assertThat(caller.get("/hulp").body()).contains("href=\"/uitleg\"");
        assertThat(caller.get("/uitleg").body()).contains(title);
    }

    @Test
    void a_role_without_words_of_its_own_goes_straight_on_and_can_read_those_for_all() {
        var caller = in(Role.EXECUTIVE);
        assertThat(destination(caller.get("/"))).isEqualTo("/regio");
        assertThat(caller.get("/uitleg").body()).contains("Uw schermen staan in het menu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "x", "-1", "<script>", "99999999999"})
    void a_piece_that_is_not_there_is_the_first_one(String part) {
        var asked = java.net.URLEncoder.encode(part, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(in(Role.CASE_MANAGER).get("/uitleg?deel=" + asked).body()).contains("Deel 1 van 3");
    }

    @ParameterizedTest
    @CsvSource({"CLIENT,1280", "CLIENT,360", "CASE_MANAGER,1280", "CASE_MANAGER,320"})
    @Tag("browser")
    void the_pieces_look_right_and_lead_to_the_first_screen(Role role, int width) {
        try (var visit = Visit.by(actor(role), port, width)) {
            for (int part = 1; part <= 3; part++) {
                visit.open("/uitleg?deel=" + part);
                visit.looksRight("uitleg-" + role + "-" + part, 24);
            }
            visit.press("Begin");
            assertThat(visit.page().url()).doesNotContain("/uitleg");
        }
    }

    private Caller in(Role role) {
        return Caller.by(actor(role), port);
    }

    private Actor actor(Role role) {
        var rucphen = region.organisation(Kind.MUNICIPALITY);
        return role == Role.CLIENT
                ? region.self(rucphen, region.clientOf(region.actor(rucphen, Role.CASE_MANAGER)))
                : region.actor(rucphen, role);
    }
}
