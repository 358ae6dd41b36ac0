package nl.kansrijk.web.routetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
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

/** Any advice reckoned again for who handles an objection. */
@OpenHouse
class ObjectionPageTest {

    @LocalServerPort
    int port;

    @Autowired
    TestRegion region;

    @Autowired
    Crowd crowd;

    @Autowired
    StarterShelf shelf;

    private Tenant town;
    private Actor guide;

    @BeforeEach
    void a_town_with_a_guide() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(town, Role.CASE_MANAGER);
    }

    @Test
    void an_objection_is_answered_with_the_advice_reckoned_again() {
        var run = crowd.otherwise(guide, crowd.blocked(guide, "2.4"));
        var handler = region.actor(town, Role.OBJECTION_HANDLER);
        var number = run.id().toString();
        assertThat(by(guide).get("/klanten/" + run.client().value() + "/advies").body())
                .contains("Nummer van dit advies: <code>" + number);
        assertThat(by(handler)
                        .post("/bezwaar", Map.of("nummer", number))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/bezwaar/" + number));
        assertThat(by(handler).get("/bezwaar/" + number).body())
                .contains("Narekenen geeft dezelfde uitkomst", "Versie 1, meegeleverd", "Eerst sterker staan")
                .containsSubsequence("Uw hoofd zit vol.", "<code>T12</code>")
                .containsSubsequence("Gekozen route", "Er is nieuwe informatie")
                .containsSubsequence("Wat toen bekend was", "Ruimte in het hoofd", "2,4")
                .doesNotContain("Noor");
        assertThat(by(handler).post("/bezwaar", Map.of("nummer", "12")).body())
                .contains("Dit nummer is hier niet bekend", "value=\"12\"");
    }

    @Test
    void an_advice_of_another_organisation_cannot_be_found() {
        var run = crowd.otherwise(guide, crowd.blocked(guide, "2.4"));
        var elsewhere = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.OBJECTION_HANDLER);
        assertThat(by(elsewhere).get("/bezwaar/" + run.id()).statusCode()).isEqualTo(404);
        assertThat(by(elsewhere)
                        .post("/bezwaar", Map.of("nummer", run.id().toString()))
                        .body())
                .contains("niet bekend");
        assertThat(by(elsewhere).get("/bezwaar/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_pages_look_right(int width) {
        var run = crowd.otherwise(guide, crowd.blocked(guide, "2.4"));
        try (var visit = Visit.by(region.actor(town, Role.OBJECTION_HANDLER), port, width)) {
            visit.open("/bezwaar");
            visit.looksRight("bezwaar", 24);
            visit.open("/bezwaar/" + run.id());
            visit.looksRight("bezwaar-advies", 24);
        }
    }

    private Caller by(Actor who) {
        return Caller.by(who, port);
    }
}
