package nl.kansrijk.web.routetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.testing.Visit;
import nl.kansrijk.triage.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The table of routes for who keeps it: read, tried and put to use by two people. Source: row 0-43. */
@OpenHouse
class RoutesPagesTest {
    private static final String PAGE = "/routetabel";

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Crowd crowd;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Clock clock;

    private Tenant town;
    private Actor keeper;
    private Actor coach;
    private Actor guide;

    @BeforeEach
    void two_people_keep_the_table() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        keeper = region.actor(town, Role.APP_ADMIN);
        coach = region.actor(town, Role.QUALITY_COACH);
        guide = region.actor(town, Role.CASE_MANAGER);
    }

    @Test
    void the_table_is_read_as_sentences_in_its_order() {
        assertThat(by(keeper).get(PAGE + "/1").body())
                .containsSubsequence(
                        "<code>T01</code>",
                        "Iets dat niet kan wachten: ja, zonder hulp",
                        "Rust en hulp nu",
                        "Eigen wens: betaald werk of meedoen",
                        "<code>T12</code>",
                        "middelen: 1 of meer",
                        "Ruimte in het hoofd: minder dan 2,6",
                        "Eerst sterker staan",
                        "Uw hoofd zit vol.",
                        "<code>T24</code>",
                        "Weken leren tot een gewenst beroep: 1 tot en met 26",
                        "<code>T29</code>",
                        "Altijd");
    }

    @Test
    void another_limit_is_tried_at_once_and_nobody_publishes_alone() {
        for (int i = 0; i < 6; i++) crowd.blocked(guide, "2.8");
        var tried = made("3");
        assertThat(by(keeper).get(tried).body())
                .contains("Minstens 5 van ongeveer 5 mensen krijgen een ander advies", "Naar werk met leren")
                .containsSubsequence("Naar werk met leren <code>T25</code>", "Eerst sterker staan <code>T12</code>")
                .doesNotContain("Noor");
        by(keeper).post(tried + "/voorstel", Map.of());
        assertThat(by(keeper).get(PAGE).body())
                .contains("Staat klaar", "U stelde deze versie zelf voor")
                .doesNotContain("Neem in gebruik");
        var first = by(keeper);
        first.post(PAGE + "/besluit", Map.of("voorstel", waiting(), "doe", "neem", "ingang", day(0)));
        assertThat(first.get(PAGE).body())
                .contains("wie een versie voorstelt, neemt haar niet zelf in gebruik", "meegeleverd");
        by(coach).post(PAGE + "/besluit", Map.of("voorstel", waiting(), "doe", "neem", "ingang", day(0)));
        assertThat(by(coach).get(PAGE).body()).contains("Nu in gebruik: Versie 2", "Geldt vanaf");
    }

    @Test
    void a_version_for_a_later_day_is_not_in_use_yet() {
        var tried = made("3");
        by(keeper).post(tried + "/voorstel", Map.of());
        var second = by(coach);
        second.post(PAGE + "/besluit", Map.of("voorstel", waiting(), "doe", "neem", "ingang", ""));
        assertThat(second.get(PAGE).body()).contains("Kies de dag vanaf wanneer deze versie geldt", "Staat klaar");
        by(coach).post(PAGE + "/besluit", Map.of("voorstel", waiting(), "doe", "neem", "ingang", day(3)));
        assertThat(by(coach).get(PAGE).body()).contains("Nu in gebruik: Versie 1, meegeleverd", "Geldt vanaf");
    }

    @Test
    void a_mistake_is_told_at_its_field_and_what_was_typed_stays() {
        var answer = by(keeper)
                .post(PAGE + "/wijzigen", Map.of("basis", "1", "headspace-1", "9,9", "gapWeeks-2", "20"))
                .body();
        assertThat(answer).contains("id=\"veld-headspace-1-fout\"", "value=\"9,9\"", "value=\"20\"");
        assertThat(by(keeper)
                        .post(PAGE + "/wijzigen", Map.of("basis", "1", "gapWeeks-1", "0"))
                        .body())
                .contains("Rij T26 wordt nooit bereikt: rij T24 gaat altijd voor.", "value=\"0\"");
        assertThat(by(keeper).post(PAGE + "/wijzigen", Map.of("basis", "1")).body())
                .contains("U veranderde geen grens");
        assertThat(by(keeper).get(PAGE).body()).contains("Er is nog geen proefversie gemaakt");
    }

    @Test
    void who_guides_people_sees_own_clients_by_name_and_nothing_of_the_table() {
        crowd.blocked(guide, "2.8");
        made("3");
        assertThat(by(guide).get(PAGE + "/klanten").body())
                .contains("1 van uw klanten krijgt een ander advies", "Noor", "Eerst sterker staan");
        var colleague = region.actor(town, Role.CASE_MANAGER);
        assertThat(by(colleague).get(PAGE + "/klanten").body())
                .contains("0 van uw klanten")
                .doesNotContain("Noor");
        assertThat(by(guide).get(PAGE).statusCode()).isEqualTo(404);
        assertThat(by(keeper).get(PAGE + "/klanten").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        for (int i = 0; i < 6; i++) crowd.blocked(guide, "2.8");
        try (var visit = Visit.by(keeper, port, width)) {
            visit.open(PAGE + "/wijzigen");
            visit.looksRight("routetabel-wijzigen", 24);
            visit.page().locator("#veld-headspace-1").fill("3");
            visit.press("Maak proefversie en probeer");
            visit.page().getByText("een ander advies").first().waitFor();
            visit.looksRight("routetabel-proef", 24);
            visit.press("Stel voor om te gebruiken");
            visit.page().getByText("Staat klaar").first().waitFor();
            visit.looksRight("routetabel", 24);
        }
        try (var visit = Visit.by(guide, port, width)) {
            visit.open(PAGE + "/klanten");
            visit.looksRight("routetabel-klanten", 24);
        }
    }

    private String made(String headspace) {
        var answer = by(keeper).post(PAGE + "/wijzigen", Map.of("basis", "1", "headspace-1", headspace));
        return Caller.destination(answer).replaceAll("^https?://[^/]*", "");
    }

    private String waiting() {
        return by(coach).get(PAGE).body().replaceAll("(?s).*name=\"voorstel\" value=\"([^\"]*)\".*", "$1");
    }

    private String day(int fromNow) {
        return DutchTime.day(clock.instant()).plusDays(fromNow).toString();
    }

    private Caller by(Actor who) {
        return Caller.by(who, port);
    }
}
