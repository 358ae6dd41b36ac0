package nl.kansrijk.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.access.staff.StaffMember.Rights;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ColleaguesTest {
    @Autowired
    Colleagues staff;

    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Test
    void two_administrators_who_switch_each_other_off_at_the_same_moment_leave_one() throws Exception {
        for (int round = 0; round < 5; round++) {
            var breda = region.organisation(Kind.MUNICIPALITY);
            var one = region.actor(breda, Role.APP_ADMIN);
            var other = region.actor(breda, Role.APP_ADMIN);
            try (var both = Executors.newFixedThreadPool(2)) {
                Callable<Changed> first = () -> disable(one, other);
                Callable<Changed> second = () -> disable(other, one);
                var done = both.invokeAll(List.of(first, second)).stream()
                        .map(future -> future.resultNow())
                        .toList();
                assertThat(done).hasAtLeastOneElementOfType(Changed.Done.class);
                assertThat(done).hasAtLeastOneElementOfType(Changed.Stopped.class);
            }
        }
    }

    @Test
    void the_last_administrator_keeps_that_role() {
        var breda = region.organisation(Kind.MUNICIPALITY);
        var last = region.actor(breda, Role.APP_ADMIN);
        var outgoing = region.actor(breda, Role.CASE_MANAGER); // whose role was taken away after the request began
        var asks = new Actor(outgoing.user(), breda.id(), Role.APP_ADMIN, "Weg", outgoing.self(), false);
        var rights = new Rights(Set.of(Role.CASE_MANAGER), Set.of(), false);
        var stopped = gate.pass(
                Look.by(asks, Permission.CHANGE_ACCOUNT), passage -> staff.change(last.user(), 1, rights, passage));
        assertThat(stopped).isEqualTo(new Changed.Stopped(nl.kansrijk.shared.Reason.of("users.not.last")));
        assertThat(disable(asks, last)).isInstanceOf(Changed.Stopped.class);
    }

    @Test
    void passwords_that_the_house_makes_up_obey_the_rules_and_differ() {
        assertThat(Passwords.fresh()).isNotEqualTo(Passwords.fresh());
        assertThat(nl.kansrijk.access.PasswordRules.against(Passwords.fresh(), List.of("Mila de Wit")))
                .isEmpty();
    }

    private Changed disable(Actor by, Actor whom) {
        return gate.pass(Look.by(by, Permission.SWITCH_ACCOUNT_OFF), passage -> staff.disable(whom.user(), 1, passage));
    }
}
