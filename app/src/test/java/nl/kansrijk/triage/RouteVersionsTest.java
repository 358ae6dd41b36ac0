package nl.kansrijk.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Refused;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import nl.kansrijk.triage.RouteVersions.Decision;
import nl.kansrijk.triage.RouteVersions.Made;
import nl.kansrijk.triage.RouteVersions.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Versions of the table: made and tried by one, put to use by another. Source: row 0-43. */
@HouseTest
class RouteVersionsTest {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Crowd crowd;

    @Autowired
    RouteVersions versions;

    @Autowired
    RouteTrials trials;

    @Autowired
    Triage triage;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Clock clock;

    private Tenant town;
    private Actor keeper;
    private Actor coach;
    private Actor guide;
    private LocalDate today;

    @BeforeEach
    void two_people_keep_the_table() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        keeper = region.actor(town, Role.APP_ADMIN);
        coach = region.actor(town, Role.QUALITY_COACH);
        guide = region.actor(town, Role.CASE_MANAGER);
        today = DutchTime.day(clock.instant());
    }

    @Test
    void another_limit_is_a_version_that_advises_nobody_yet() {
        var client = crowd.blocked(guide, "2.8");
        var version = made("3");
        assertThat(state().inUse()).isEqualTo("1");
        assertThat(state().made()).extracting(RouteVersions.Version::name).containsExactly(version);
        assertThat(advise(client).advice().version()).isEqualTo("1");
        assertThat(version).startsWith("2-");
        assertThat(made("3")).isEqualTo(version);
        assertThat(state().made()).hasSize(1);
    }

    @Test
    void a_trial_tells_in_figures_who_would_move_and_hides_small_groups() {
        for (int i = 0; i < 7; i++) crowd.blocked(guide, "2.8");
        for (int i = 0; i < 3; i++) crowd.blocked(guide, "2.5");
        var version = made("3");
        change(keeper, passage -> tried(version, passage));
        var trial = with(keeper, passage -> trials.of(version, passage)).orElseThrow();
        assertThat(trial.people()).isEqualTo(10);
        assertThat(trial.against()).isEqualTo("1");
        assertThat(trial.moves()).singleElement().satisfies(move -> {
            assertThat(move.was().route()).contains(Route.WF2);
            assertThat(move.wouldBe().row()).isEqualTo("T12");
            assertThat(move.wouldBe().route()).contains(Route.SF1);
            assertThat(move.people()).hasValue(5);
        });
        assertThat(trial.shares())
                .filteredOn(share -> share.route().filter(Route.SF1::equals).isPresent())
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.was()).isEqualTo(OptionalInt.empty());
                    assertThat(share.wouldBe()).hasValue(10);
                });
        change(keeper, passage -> tried(version, passage));
        assertThat(with(keeper, passage -> trials.of(version, passage))
                        .orElseThrow()
                        .moves())
                .hasSize(1);
    }

    @Test
    void who_guides_people_sees_which_of_the_own_clients_would_move_and_nobody_elses() {
        var mine = crowd.blocked(guide, "2.8");
        crowd.blocked(guide, "2.4");
        var colleague = region.actor(town, Role.CASE_MANAGER);
        crowd.blocked(colleague, "2.8");
        var version = made("3");
        change(keeper, passage -> tried(version, passage));
        var seen = gate.pass(Look.by(guide, Permission.ROUTE_MOVES), passage -> trials.mine(version, passage));
        assertThat(seen).extracting(RouteTrials.Mine::client).containsExactly(mine);
        assertThatThrownBy(() -> gate.pass(Look.by(keeper, Permission.ROUTE_MOVES), trials::last))
                .isInstanceOf(Refused.class);
    }

    @Test
    void shielded_people_and_other_organisations_are_in_no_trial() {
        region.clientOf(guide, true);
        var elsewhere = region.organisation(Tenant.Kind.MUNICIPALITY);
        crowd.blocked(region.actor(elsewhere, Role.CASE_MANAGER), "2.8");
        var version = made("3");
        change(keeper, passage -> tried(version, passage));
        var trial = with(keeper, passage -> trials.of(version, passage)).orElseThrow();
        assertThat(trial.people()).isZero();
        assertThat(trial.moves()).isEmpty();
        var other = region.actor(elsewhere, Role.APP_ADMIN);
        var there = gate.pass(Look.by(other, Permission.ROUTE_RULES), passage -> versions.of(version, passage));
        assertThat(there).isEmpty();
    }

    @Test
    void who_proposes_a_version_cannot_put_it_to_use_and_a_second_person_can_from_a_day_on() {
        var version = made("3");
        assertThat(change(keeper, passage -> versions.propose(version, passage)))
                .isTrue();
        assertThat(change(coach, passage -> versions.propose(version, passage))).isFalse();
        var waiting = state().waiting().orElseThrow().id();
        assertThat(change(keeper, passage -> versions.take(waiting, today, passage)))
                .isFalse();
        assertThat(change(coach, passage -> versions.take(waiting, today.minusDays(1), passage)))
                .isFalse();
        assertThat(change(coach, passage -> versions.take(waiting, today.plusDays(1), passage)))
                .isTrue();
        assertThat(state().inUse()).isEqualTo("1");
        assertThat(state().history().getFirst().from()).contains(today.plusDays(1));
        assertThat(change(coach, passage -> versions.refuse(waiting, passage))).isFalse();
    }

    @Test
    void who_proposed_may_take_it_back() {
        var version = made("3");
        change(keeper, passage -> versions.propose(version, passage));
        var waiting = state().waiting().orElseThrow().id();
        assertThat(change(keeper, passage -> versions.refuse(waiting, passage))).isTrue();
        assertThat(state().waiting()).isEmpty();
        assertThat(state().history().getFirst().decision()).contains(Decision.REFUSED);
    }

    @Test
    void an_old_advice_is_reckoned_again_with_its_own_version_after_another_came_into_use() {
        var client = crowd.blocked(guide, "2.8");
        var old = advise(client);
        var version = made("3");
        change(keeper, passage -> versions.propose(version, passage));
        var waiting = state().waiting().orElseThrow().id();
        change(coach, passage -> versions.take(waiting, today, passage));
        var later = advise(client);
        assertThat(later.advice().version()).isEqualTo(version);
        assertThat(later.advice().route()).contains(Route.SF1);
        assertThat(old.advice().route()).contains(Route.WF2);
        var first = about(client, passage -> triage.replay(old));
        assertThat(first).isEqualTo(old.advice());
        var second = about(client, passage -> triage.replay(later));
        assertThat(second).isEqualTo(later.advice());
        assertThat(change(coach, passage -> versions.propose("1", passage))).isTrue();
    }

    @Test
    void a_table_that_hides_a_row_is_not_kept_and_neither_is_one_without_a_change() {
        assertThat(make("gapWeeks-1", "0")).isInstanceOf(Made.Refused.class);
        assertThat(make("headspace-1", "2.6")).isInstanceOf(Made.Refused.class);
        assertThat(state().made()).isEmpty();
    }

    @Test
    void who_guides_people_changes_no_table() {
        assertThatThrownBy(() -> change(guide, passage -> versions.propose("1", passage)))
                .isInstanceOf(Refused.class);
    }

    private String made(String headspace) {
        return ((Made.Kept) make("headspace-1", headspace)).version();
    }

    private Made make(String code, String value) {
        return gate.pass(Look.by(keeper, Permission.CHANGE_ROUTE_RULES), passage -> {
            var limit = versions.of("1", passage).orElseThrow().limits().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            return versions.make("1", Map.of(limit, new BigDecimal(value)), passage);
        });
    }

    private boolean tried(String version, Passage passage) {
        trials.run(version, passage);
        return true;
    }

    private TriageRun advise(ClientId client) {
        return gate.pass(
                Look.by(guide, Permission.ADVISE_ROUTE).about(client),
                passage -> triage.advise(client, passage, passage.at()));
    }

    private State state() {
        return with(keeper, versions::state);
    }

    private <T> T about(ClientId client, Function<Passage, T> work) {
        return gate.pass(Look.by(guide, Permission.ROUTE_ADVICE).about(client), work);
    }

    private <T> T with(Actor who, Function<Passage, T> work) {
        return gate.pass(Look.by(who, Permission.ROUTE_RULES), work);
    }

    private boolean change(Actor who, Function<Passage, Boolean> work) {
        return gate.pass(Look.by(who, Permission.CHANGE_ROUTE_RULES), work);
    }
}
