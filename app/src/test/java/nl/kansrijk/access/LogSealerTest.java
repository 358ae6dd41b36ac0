package nl.kansrijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.Server;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class LogSealerTest {
    @Autowired
    LogSealer sealer;

    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_changed_line_in_a_sealed_log_is_found_and_only_while_it_is_changed() {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        var municipality = region.organisation(Kind.MUNICIPALITY);
        var caseManager = region.actor(municipality, Role.CASE_MANAGER);
        var client = region.clientOf(caseManager);
        gate.pass(Look.by(caseManager, Permission.OPEN_FILE).about(client), passage -> {
            passage.shown(municipality.id(), client, DataGroup.IDENTITY);
            return true;
        });
        await().until(() -> sealedBeyond(caseManager));
        assertThat(sealer.verify()).isEmpty();

        var forged = " where actor = '" + caseManager.user().value() + "' and action = 'OPEN_FILE'";
        Server.statement(database, "update access.audit_log set purpose = 'PLACE'" + forged);
        assertThat(sealer.verify()).isNotEmpty();

        Server.statement(database, "update access.audit_log set purpose = 'HELP'" + forged);
        assertThat(sealer.verify()).isEmpty();

        Server.statement(
                database,
                "update access.processing_log set tenant_id = -1 where tenant_id = "
                        + municipality.id().value());
        assertThat(sealer.verify()).isNotEmpty();
        Server.statement(
                database,
                "update access.processing_log set tenant_id = "
                        + municipality.id().value() + " where tenant_id = -1");
    }

    /** Transactions that are still open anywhere on the server hold a seal back, so one more may be needed. */
    private boolean sealedBeyond(Actor actor) {
        sealer.seal();
        return jobs.quietly(() -> jdbc.sql("""
                        select count(distinct s.log) = 2
                          from access.audit_log a
                          join access.processing_log p on p.trace_id = a.trace_id
                          join access.log_seal s on s.until_tx > a.tx and s.until_tx > p.tx
                         where a.actor = :actor and a.action = 'OPEN_FILE'
                        """)
                .param("actor", actor.user().value())
                .query(Boolean.class)
                .single());
    }
}
