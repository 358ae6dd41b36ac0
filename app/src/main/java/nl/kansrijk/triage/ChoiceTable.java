package nl.kansrijk.triage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which route was chosen and when, without why: for the job that hears news. */
@Repository
class ChoiceTable {
    private final JdbcClient jdbc;

    ChoiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The route of the last choice before this moment. */
    Optional<Route> routeBefore(TenantId tenant, ClientId client, Instant at) {
        return jdbc.sql("""
                        select route
                          from triage.choice
                         where tenant_id = :tenant
                           and person_id = :person
                           and created_at < :at
                         order by created_at desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("at", Timestamp.from(at))
                .query(String.class)
                .optional()
                .map(Route::valueOf);
    }

    /** The run of the last choice before this moment. */
    Optional<UUID> lastBefore(TenantId tenant, ClientId client, Instant at) {
        return jdbc.sql("""
                        select run_id
                          from triage.choice
                         where tenant_id = :tenant
                           and person_id = :person
                           and created_at < :at
                         order by created_at desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .optional();
    }
}
