package nl.kansrijk.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.ReasonText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What tasks are about, when more of it becomes known. */
@Repository
class TaskReasonTable {
    private final JdbcClient jdbc;

    TaskReasonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says more precisely what an open task is about; answers how many changed. */
    int tell(UUID id, Reason reason, Instant at) {
        return jdbc.sql("""
                        update casework.task
                           set reason = :reason::jsonb, modified_at = :at
                         where id = :id
                           and done_at is null
                        """)
                .param("id", id)
                .param("reason", ReasonText.write(reason))
                .param("at", Timestamp.from(at))
                .update();
    }
}
