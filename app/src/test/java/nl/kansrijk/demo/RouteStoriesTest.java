package nl.kansrijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.triage.Advice;
import nl.kansrijk.triage.Diagnosis;
import nl.kansrijk.triage.Input;
import nl.kansrijk.triage.Route;
import nl.kansrijk.triage.Triage;
import nl.kansrijk.triage.TriageRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever presses "Maak advies" in the demo region ends in the routes of the golden table. Source: domain annex G. */
class RouteStoriesTest extends DemoHouse {
    private static final List<String> STORIES = List.of("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8");

    @Autowired
    Triage triage;

    @Autowired
    Index index;

    @BeforeEach
    void a_filled_index() {
        index.refill();
    }

    @Test
    void everyone_with_a_story_ends_in_the_route_of_the_golden_table() {
        assertThat(advice("P1").route()).contains(Route.WF2);
        assertThat(advice("P1").rows()).containsExactly("T16", "T18");
        assertThat(advice("P2").route()).contains(Route.ST1);
        assertThat(advice("P2").rows()).startsWith("T01");
        assertThat(advice("P3").route()).contains(Route.WF2);
        assertThat(advice("P3").rows()).containsExactly("T11", "T24");
        assertThat(advice("P4").route()).contains(Route.WF2);
        assertThat(advice("P4").rows()).containsExactly("T21", "T24");
        assertThat(advice("P5").route()).contains(Route.WF1);
        assertThat(advice("P5").rows()).containsExactly("T15b", "T26");
        assertThat(advice("P6").route()).contains(Route.WF1);
        assertThat(advice("P6").rows()).containsExactly("T26", "T23");
        assertThat(advice("P7").route()).contains(Route.WF2);
        assertThat(advice("P7").rows()).containsExactly("T25");
        assertThat(advice("P8").route()).isEmpty();
        assertThat(advice("P8").rows()).containsExactly("T11", "T11b");
    }

    @Test
    void daan_and_yusuf_are_as_many_weeks_of_learning_away_as_their_stories_say() {
        assertThat(weeks("P3")).isEqualTo(4);
        assertThat(weeks("P4")).isEqualTo(10);
    }

    @Test
    void for_samira_support_comes_first_and_for_kees_the_market_fits() {
        assertThat(Diagnosis.of(run("P2")).support()).isEqualTo(Diagnosis.Support.FIRST);
        assertThat(Diagnosis.of(run("P5")).market()).isEqualTo(Diagnosis.Market.FITS);
    }

    @Test
    void any_run_says_the_same_when_it_is_reckoned_again() {
        for (var code : STORIES) {
            var run = run(code);
            assertThat(triage.replay(run)).as(code).isEqualTo(run.advice());
        }
    }

    private int weeks(String code) {
        return run(code).inputs().amount(Input.GAP_WEEKS).orElseThrow().intValueExact();
    }

    private Advice advice(String code) {
        return run(code).advice();
    }

    private TriageRun run(String code) {
        var client = persona(code);
        var town = Sheet.rows("people.csv").stream()
                .filter(row -> row.getField("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getField("municipality");
        var guide = actor(Staff.caseManagerIn("GM" + town));
        return about(client, guide, Permission.ADVISE_ROUTE, passage -> triage.advise(client, passage, passage.at()));
    }
}
