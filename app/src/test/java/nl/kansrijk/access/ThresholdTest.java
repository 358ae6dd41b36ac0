package nl.kansrijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.access.Threshold.Arrival;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rights begin and end with the day or the hour that was said. */
@HouseTest
class ThresholdTest {
    @Autowired
    Threshold threshold;

    @Autowired
    Tenants tenants;

    @Autowired
    Caseloads caseloads;

    @Autowired
    EmergencyDoor emergency;

    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    Tenant town;
    Actor guide;
    Actor colleague;
    ClientId client;
    LocalDate today;

    @BeforeEach
    void a_client_with_a_guide_and_a_colleague() {
        town = region.organisation(Kind.MUNICIPALITY);
        guide = region.actor(town, Role.CASE_MANAGER);
        colleague = region.actor(town, Role.CASE_MANAGER);
        client = region.clientOf(guide);
        today = DutchTime.day(clock.instant());
    }

    @Test
    void who_stands_in_guides_the_client_from_the_first_day_until_the_last_and_not_a_day_longer() {
        lend(today.plusDays(2), today.plusDays(4));
        assertThat(relation(colleague, noon(1))).isEqualTo(Relation.TENANT);
        assertThat(relation(colleague, noon(2))).isEqualTo(Relation.OWN_CASELOAD);
        assertThat(relation(colleague, noon(4))).isEqualTo(Relation.OWN_CASELOAD);
        assertThat(relation(colleague, noon(5))).isEqualTo(Relation.TENANT);
        assertThat(relation(guide, noon(3))).isEqualTo(Relation.OWN_CASELOAD);
    }

    @Test
    void a_day_of_standing_in_begins_and_ends_at_midnight_in_the_netherlands() {
        var day = today.plusDays(2);
        lend(day, day);
        var midnight = day.atStartOfDay(DutchTime.ZONE).toInstant();
        assertThat(relation(colleague, midnight.minusSeconds(1))).isEqualTo(Relation.TENANT);
        assertThat(relation(colleague, midnight)).isEqualTo(Relation.OWN_CASELOAD);
        var next = day.plusDays(1).atStartOfDay(DutchTime.ZONE).toInstant();
        assertThat(relation(colleague, next.minusSeconds(1))).isEqualTo(Relation.OWN_CASELOAD);
        assertThat(relation(colleague, next)).isEqualTo(Relation.TENANT);
    }

    @Test
    void who_hands_a_client_over_for_good_keeps_nothing_from_that_moment() {
        var given = gate.pass(
                Look.by(guide, Permission.HAND_OVER).about(client),
                passage -> caseloads.give(client, colleague.user(), passage));
        assertThat(given).isTrue();
        assertThat(relation(colleague, clock.instant())).isEqualTo(Relation.OWN_CASELOAD);
        assertThat(relation(guide, clock.instant())).isEqualTo(Relation.TENANT);
        assertThat(arrive(guide, Permission.OPEN_FILE, clock.instant()).decision())
                .isEqualTo(new Decision.Refused(Decision.Refusal.RELATION));
    }

    @Test
    void the_emergency_door_is_open_for_an_hour_and_closes_by_itself() {
        emergency.open(colleague, client, EmergencyDoor.Ground.SAFETY, "belt in paniek", "", true);
        var opened = clock.instant();
        assertThat(relation(colleague, opened.plus(Duration.ofMinutes(59)))).isEqualTo(Relation.BREAK_GLASS);
        assertThat(relation(colleague, opened.plus(Duration.ofMinutes(61)))).isEqualTo(Relation.TENANT);
    }

    @Test
    void the_emergency_door_of_one_client_opens_no_other_client_and_for_nobody_else() {
        emergency.open(colleague, client, EmergencyDoor.Ground.SAFETY, "belt in paniek", "", true);
        var other = region.clientOf(guide);
        assertThat(arrive(colleague, Permission.OPEN_FILE, other, clock.instant())
                        .relation())
                .isEqualTo(Relation.TENANT);
        assertThat(relation(region.actor(town, Role.CASE_MANAGER), clock.instant()))
                .isEqualTo(Relation.TENANT);
    }

    @Test
    void a_grant_that_begins_tomorrow_opens_nothing_today() {
        var point = region.organisation(Kind.EMPLOYER_SERVICE_POINT);
        tenants.grant(town.id(), point.id(), DataGroup.MATCH_LOG, Purpose.PLACE, today.plusDays(1));
        var matcher = region.actor(point, Role.ACCOUNT_MANAGER);
        assertThat(owners(matcher, clock.instant())).doesNotContain(town.id());
        assertThat(owners(matcher, noon(1))).contains(town.id());
    }

    @Test
    void a_grant_of_one_kind_of_data_opens_no_other() {
        var point = region.organisation(Kind.EMPLOYER_SERVICE_POINT);
        tenants.grant(town.id(), point.id(), DataGroup.PLACEMENT, Purpose.PLACE, today);
        assertThat(owners(region.actor(point, Role.ACCOUNT_MANAGER), clock.instant()))
                .containsExactly(point.id());
    }

    private java.util.Set<nl.kansrijk.shared.TenantId> owners(Actor actor, Instant at) {
        return arrive(actor, Permission.PROPOSE, at).reach().owners();
    }

    private Relation relation(Actor actor, Instant at) {
        return arrive(actor, Permission.OPEN_FILE, at).relation();
    }

    private Arrival arrive(Actor actor, Permission permission, Instant at) {
        return arrive(actor, permission, client, at);
    }

    private Arrival arrive(Actor actor, Permission permission, ClientId about, Instant at) {
        return new TransactionTemplate(transactions)
                .execute(status -> threshold.arrive(Look.by(actor, permission).about(about), at));
    }

    private void lend(LocalDate from, LocalDate until) {
        gate.pass(Look.by(guide, Permission.HAND_OVER).about(client), passage -> {
            caseloads.lend(client, colleague.user(), from, until, passage);
            return true;
        });
    }

    private Instant noon(int days) {
        return today.plusDays(days).atTime(12, 0).atZone(DutchTime.ZONE).toInstant();
    }
}
