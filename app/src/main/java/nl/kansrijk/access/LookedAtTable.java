package nl.kansrijk.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons of one organisation for who guards the log: who was looked at last, and whose number begins like this. */
@Repository
class LookedAtTable {
    private final JdbcClient jdbc;

    LookedAtTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Someone in the log, without a readable number. */
    record Line(String subject, long times, long emergencies, Instant last) {
        ReadingLog.Subject by(ClientId person) {
            return new ReadingLog.Subject(person, times, emergencies, last);
        }
    }

    /** Only the job role may. */
    List<Line> latest(TenantId tenant, ReadingLog.Period period) {
        return jdbc.sql("""
                        select p.subject_id, count(*) as times, count(*) filter (where a.break_glass) as emergencies,
                               max(a.at) as last
                          from access.audit_log a
                          join access.processing_log p
                            on p.trace_id = a.trace_id and coalesce(p.parent_span_id, p.span_id) = a.span_id
                         where a.at >= :from and a.at < :until
                           and p.tenant_id = :tenant
                           and p.subject_id is not null
                           and a.action not in ('READ_LOGS', 'EXPORT_LOGS')
                         group by p.subject_id
                         order by last desc, p.subject_id
                         limit :most offset :skip
                        """)
                .param("tenant", tenant.value())
                .param("from", Timestamp.from(period.from()))
                .param("until", Timestamp.from(period.until()))
                .param("most", period.most())
                .param("skip", period.skip())
                .query((row, n) -> new Line(
                        row.getString("subject_id"),
                        row.getLong("times"),
                        row.getLong("emergencies"),
                        row.getTimestamp("last").toInstant()))
                .list();
    }

    List<ClientId> persons(TenantId tenant, boolean shielded) {
        return jdbc.sql("select id from access.person where tenant_id = :tenant and (not shielded or :shielded)")
                .param("tenant", tenant.value())
                .param("shielded", shielded)
                .query((row, n) -> new ClientId(row.getObject(1, UUID.class)))
                .list();
    }

    List<ClientId> numbered(TenantId tenant, String beginning, boolean shielded, int most) {
        return jdbc.sql("""
                        select id from access.person
                         where tenant_id = :tenant
                           and (not shielded or :shielded)
                           and starts_with(id::text, :beginning)
                         order by id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("shielded", shielded)
                .param("beginning", beginning)
                .param("most", most)
                .query((row, n) -> new ClientId(row.getObject(1, UUID.class)))
                .list();
    }
}
