package nl.kansrijk.web.routetable;

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
import nl.kansrijk.triage.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How each row of the table does, in figures. Source: domain e.5. */
@OpenHouse
class FiguresPageTest {
    private static final String PAGE = "/routetabel/cijfers";

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
    void figures_tell_per_row_how_often_people_chose_otherwise_and_hide_small_groups() {
        for (int i = 0; i < 6; i++) crowd.otherwise(guide, crowd.blocked(guide, "2.4"));
        crowd.otherwise(guide, crowd.blocked(guide, "3"));
        for (var role : List.of(Role.APP_ADMIN, Role.QUALITY_COACH, Role.TEAM_MANAGER, Role.POLICY_RESEARCHER))
            assertThat(by(region.actor(town, role)).get(PAGE).body())
                    .contains("Kijk opnieuw naar rij T12", "100 procent", "Er is nieuwe informatie: 5")
                    .containsSubsequence("<code>T25</code>", "minder dan 5");
        assertThat(by(region.actor(town, Role.APP_ADMIN))
                        .get(PAGE + "?periode=vorig")
                        .body())
                .contains("nog geen advies gemaakt");
        assertThat(by(guide).get(PAGE).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void the_page_looks_right(int width) {
        for (int i = 0; i < 6; i++) crowd.otherwise(guide, crowd.blocked(guide, "2.4"));
        try (var visit = Visit.by(region.actor(town, Role.TEAM_MANAGER), port, width)) {
            visit.open(PAGE);
            visit.looksRight("routetabel-cijfers", 24);
        }
    }

    private Caller by(Actor who) {
        return Caller.by(who, port);
    }
}
