package nl.kansrijk.casework.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HouseholdTest {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Household household;

    @Autowired
    Clock clock;

    Tenant rucphen;
    Actor guide;
    ClientId client;

    @BeforeEach
    void a_client() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        guide = region.actor(rucphen, Role.CASE_MANAGER);
        client = region.clientOf(guide);
    }

    @Test
    void integration_plan_placement_and_debts_stand_together_with_status_only() {
        for (var kind : List.of(Track.Kind.INTEGRATION, Track.Kind.PLAN, Track.Kind.PLACEMENT, Track.Kind.DEBT))
            add(kind, Track.Status.STARTED);
        assertThat(tracks(guide)).hasSize(4).allMatch(Track::runs);
    }

    @Test
    void a_referral_comes_back_as_started_and_nothing_more() {
        var asked = add(Track.Kind.DEBT, Track.Status.ASKED);
        boolean changed = with(
                guide,
                Permission.CHANGE_AROUND,
                passage -> household.change(client, asked.id(), Track.Status.STARTED, passage));
        assertThat(changed).isTrue();
        assertThat(tracks(guide)).singleElement().matches(track -> track.status() == Track.Status.STARTED);
    }

    @Test
    void help_with_debts_runs_from_the_day_it_started_until_it_ended() {
        var asked = add(Track.Kind.DEBT, Track.Status.ASKED);
        assertThat(Track.debtHelp(tracks(guide))).isEmpty();
        with(
                guide,
                Permission.CHANGE_AROUND,
                passage -> household.change(client, asked.id(), Track.Status.STARTED, passage));
        assertThat(Track.debtHelp(tracks(guide))).contains(today());
        with(
                guide,
                Permission.CHANGE_AROUND,
                passage -> household.change(client, asked.id(), Track.Status.DONE, passage));
        assertThat(Track.debtHelp(tracks(guide))).isEmpty();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    @Test
    void who_may_not_know_of_a_plan_sees_no_plan() {
        add(Track.Kind.PLAN, Track.Status.STARTED);
        add(Track.Kind.DEBT, Track.Status.STARTED);
        var intaker = region.actor(rucphen, Role.INTAKE_WORKER);
        var own = region.clientOf(intaker);
        List<Track> seen = gate.pass(Look.by(intaker, Permission.AROUND).about(own), passage -> {
            household.add(own, track(Track.Kind.PLAN, Track.Status.STARTED), UUID.randomUUID(), passage);
            household.add(own, track(Track.Kind.DEBT, Track.Status.STARTED), UUID.randomUUID(), passage);
            return household.tracks(own, passage);
        });
        assertThat(seen).extracting(Track::kind).containsExactly(Track.Kind.DEBT);
    }

    @Test
    void another_client_in_the_household_shows_only_to_who_has_that_client_too() {
        var partner = region.clientOf(guide);
        var stranger = region.clientOf(region.actor(rucphen, Role.CASE_MANAGER));
        member(Member.Relation.PARTNER, Optional.of(partner), UUID.randomUUID());
        member(Member.Relation.OTHER, Optional.of(stranger), UUID.randomUUID());
        assertThat(members())
                .extracting(Member::other)
                .containsExactlyInAnyOrder(Optional.of(partner), Optional.empty());
    }

    @Test
    void only_a_client_of_the_own_caseload_is_found_by_number() {
        var partner = region.clientOf(guide);
        var stranger = region.clientOf(region.actor(rucphen, Role.CASE_MANAGER));
        Optional<ClientId> own =
                with(guide, Permission.AROUND, passage -> household.withNumber(number(partner), passage));
        Optional<ClientId> other =
                with(guide, Permission.AROUND, passage -> household.withNumber(number(stranger), passage));
        assertThat(own).contains(partner);
        assertThat(other).isEmpty();
    }

    @Test
    void someone_leaves_and_comes_back_and_twice_the_same_form_is_once() {
        var form = UUID.randomUUID();
        member(Member.Relation.CHILD, Optional.empty(), form);
        member(Member.Relation.CHILD, Optional.empty(), form);
        var child = members().getFirst();
        assertThat(members()).hasSize(1);
        end(child, true);
        assertThat(members().getFirst().endedAt()).isPresent();
        end(child, false);
        assertThat(members().getFirst().endedAt()).isEmpty();
    }

    private void end(Member member, boolean ended) {
        with(guide, Permission.CHANGE_AROUND, passage -> household.end(client, member.id(), ended, passage));
    }

    private void member(Member.Relation relation, Optional<ClientId> other, UUID form) {
        var since = LocalDate.of(2020, 1, 1);
        var member = new Member(UUID.randomUUID(), relation, "dochter, 8 jaar", other, since, Optional.empty());
        with(guide, Permission.CHANGE_AROUND, passage -> {
            household.add(client, member, form, passage);
            return member;
        });
    }

    private List<Member> members() {
        return with(
                guide,
                Permission.AROUND,
                passage -> household.of(client, passage).members());
    }

    private Track add(Track.Kind kind, Track.Status status) {
        var track = track(kind, status);
        return with(guide, Permission.CHANGE_AROUND, passage -> {
            household.add(client, track, UUID.randomUUID(), passage);
            return track;
        });
    }

    private static Track track(Track.Kind kind, Track.Status status) {
        return new Track(UUID.randomUUID(), kind, "Kredietbank", status, LocalDate.of(2026, 1, 5));
    }

    private List<Track> tracks(Actor actor) {
        return with(actor, Permission.AROUND, passage -> household.tracks(client, passage));
    }

    private static String number(ClientId client) {
        return client.value().toString().substring(0, 8);
    }

    private <T> T with(Actor actor, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission).about(client), work);
    }
}
