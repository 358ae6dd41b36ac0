package nl.kansrijk.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads both logs together. Only the job role may. */
@Repository
class ReadingLogTable {
    private final JdbcClient jdbc;

    ReadingLogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReadingLog.Entry> looksAt(String subject, Instant from, Instant until, int most) {
        return jdbc.sql("""
                        select a.at, coalesce(t.name, '') as organisation, a.role, a.purpose, p.data_groups, a.action,
                               a.break_glass, a.actor
                          from access.processing_log p
                          join access.audit_log a
                            on a.trace_id = p.trace_id and a.span_id = coalesce(p.parent_span_id, p.span_id)
                          left join access.tenant t on t.id = a.tenant_id
                         where p.subject_id = :subject
                           and a.at >= :from and a.at < :until
                           and p.start_time between :fromMillis and :untilMillis
                         order by a.at desc
                         limit :most
                        """)
                .param("subject", subject)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("fromMillis", from.toEpochMilli())
                .param("untilMillis", until.toEpochMilli())
                .param("most", most)
                .query((row, n) -> new ReadingLog.Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("organisation"),
                        row.getString("role"),
                        row.getString("purpose"),
                        List.of((String[]) row.getArray("data_groups").getArray()),
                        row.getString("action"),
                        row.getBoolean("break_glass"),
                        row.getObject("actor", UUID.class)))
                .list();
    }
}
