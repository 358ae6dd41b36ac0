package nl.kansrijk.access;

import java.sql.Timestamp;
import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts files opened, from the audit log. */
@Repository
class OpenedTable {
    private final JdbcClient jdbc;

    OpenedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int otherFiles(UserId account, ClientId but, Instant since) {
        return jdbc.sql("""
                        select count(distinct object_id)
                          from access.audit_log
                         where actor = :account
                           and action = 'OPEN_FILE'
                           and result = 'allowed'
                           and at >= :since
                           and object_id <> :but
                        """)
                .param("account", account.value())
                .param("but", but.value().toString())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }
}
