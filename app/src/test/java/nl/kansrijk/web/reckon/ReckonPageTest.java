package nl.kansrijk.web.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.taxonomy.StarterShelf;
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

/** Sums about a job as an account manager and an employer make them. */
@OpenHouse
class ReckonPageTest {
    private static final String SUBSIDY =
            "/rekenhulp/loonkostensubsidie?dag=2026-03-02&meting=YES&loonwaarde=60&uren=32&loon=ADULT";

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    Tenant point;
    Actor adviser;

    @BeforeEach
    void who_advises_employers() {
        shelf.fill();
        point = region.organisation(Tenant.Kind.EMPLOYER_SERVICE_POINT);
        adviser = region.actor(point, Role.ACCOUNT_MANAGER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            loonkostensubsidie?dag=2026-03-02&meting=YES&loonwaarde=60&uren=32&loon=ADULT    | 1.088,10 | 881,05
            loonkostensubsidie?dag=2026-03-02&meting=NOT_YET&uren=20&loon=ADULT              | 850,08   | hoogstens 6 maanden
            loonkostenvoordeel?dag=2026-03-02&voordeel=JOBS_AGREEMENT&uren=25,5              | 1.339,26 | zolang het duurt
            no-riskpolis?dag=2026-03-02&groep=WIA&dagloon=120                                | 84,00    | 1 maart 2031
            proefplaats?dag=2026-03-02&uitkering=ASSISTANCE&maanden=3&voorwaarde=SUITABLE    | Nu nog niet: er mist een voorwaarde | nog niet in orde
            banen-tellen?dag=2026-03-02&uren=32&mensen=1                                     | 1,25     | Banen van 25,5 uur per week
            """)
    void a_sum_tells_its_outcome_and_its_steps(String asked, String outcome, String step) {
        assertThat(Caller.by(adviser, port).get("/rekenhulp/" + asked).body())
                .contains(outcome, step, "Uitgaande van:", "Dit is een indicatie");
    }

    @Test
    void every_step_stands_on_rules_with_their_day_source_and_certainty() {
        assertThat(Caller.by(adviser, port).get(SUBSIDY).body())
                .contains(
                        "Regels die zijn gebruikt", "Opslag voor werkgeverslasten: <strong>23,5 %", "vanaf 1 jan 2026")
                .contains("Bron: Participatiewet artikel 10d lid 4.", "Schatting: kijk dit na")
                .contains("Deze waarden zijn nog niet zeker: Opslag voor werkgeverslasten;");
    }

    @Test
    void mistakes_are_told_at_their_field_and_what_was_typed_stays() {
        assertThat(Caller.by(adviser, port)
                        .get("/rekenhulp/loonkostensubsidie?dag=2026-03-02&meting=YES&loonwaarde=160&uren=&loon=ADULT")
                        .body())
                .contains("Vul een getal in van 0 tot en met 100.", "Vul de uren per week in.", "value=\"160\"")
                .contains("href=\"#veld-uren\"")
                .doesNotContain("Uitgaande van:");
    }

    @Test
    void on_a_day_without_a_value_the_missing_rule_is_named_and_nothing_is_guessed() {
        assertThat(Caller.by(adviser, port)
                        .get("/rekenhulp/loonkostenvoordeel?dag=2026-03-02&voordeel=OLDER_SINCE_2024&uren=20")
                        .body())
                .contains("geen waarde bekend van", "in dienst vanaf 2024, per betaald uur", "Er wordt niets geschat")
                .doesNotContain("Uitgaande van:");
    }

    @Test
    void nothing_is_wrong_before_anything_was_asked() {
        assertThat(Caller.by(adviser, port).get("/rekenhulp/proefplaats").body())
                .contains("Maanden op proef")
                .doesNotContain("role=\"alert\"", "Uitgaande van:");
        assertThat(Caller.by(adviser, port).get("/rekenhulp/lot").statusCode()).isEqualTo(404);
    }

    @Test
    void who_works_with_employers_and_the_employer_reckon_and_a_client_does_not() {
        var town = region.organisation(Tenant.Kind.MUNICIPALITY);
        for (var role : List.of(Role.CASE_MANAGER, Role.JOB_COACH, Role.EMPLOYER_USER))
            assertThat(Caller.by(region.actor(town, role), port).get(SUBSIDY).body())
                    .as(role.name())
                    .contains("1.088,10");
        assertThat(Caller.by(region.actor(town, Role.CLIENT), port)
                        .get("/rekenhulp")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Caller.by(region.actor(town, Role.CASE_MANAGER), port)
                        .get("/aanbod")
                        .body())
                .contains("href=\"/rekenhulp\"", "href=\"/regels\"");
        assertThat(Caller.by(adviser, port).get("/rekenhulp").body())
                .contains("Loonkostenvoordeel", "No-riskpolis", "Banen tellen");
    }

    @Test
    void it_is_complete_in_english() {
        assertThat(Caller.by(adviser, port).get(SUBSIDY + "&taal=en").body())
                .contains("Wage-cost subsidy a month", "Assuming:", "€1,088.10");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        try (var visit = Visit.by(adviser, port, width)) {
            visit.open("/rekenhulp");
            visit.looksRight("rekenhulp", 24);
            visit.open(SUBSIDY);
            visit.looksRight("rekenhulp-uitkomst", 24);
        }
    }
}
