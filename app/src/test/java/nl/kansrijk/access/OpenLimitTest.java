package nl.kansrijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@HouseTest
class OpenLimitTest {
    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Threshold threshold;

    @Autowired
    Logbook logbook;

    @Autowired
    OpenedTable opened;

    @Autowired
    Jobs jobs;

    @Autowired
    TestRegion region;

    @Test
    void who_opens_too_many_files_in_an_hour_is_stopped_but_may_go_on_with_the_open_ones() {
        var watch = new FileWatch(new OpenLimit(opened, jobs, 1, 2), news -> {});
        var strict = new Gate(transactions, threshold, logbook, watch, Clock.systemUTC());
        var caseManager = region.actor(region.organisation(Kind.MUNICIPALITY), Role.CASE_MANAGER);
        List<ClientId> clients =
                Stream.generate(() -> region.clientOf(caseManager)).limit(3).toList();
        open(strict, caseManager, clients.get(0));
        open(strict, caseManager, clients.get(1));
        assertThatThrownBy(() -> open(strict, caseManager, clients.get(2)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Decision.Refusal.LIMIT));
        open(strict, caseManager, clients.get(0));
    }

    private static void open(Gate gate, Actor actor, ClientId client) {
        gate.pass(Look.by(actor, Permission.OPEN_FILE).about(client), passage -> true);
    }
}
