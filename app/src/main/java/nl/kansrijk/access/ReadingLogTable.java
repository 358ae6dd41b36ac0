package nl.kansrijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kansrijk.access.ReadingLog.Counts;
import nl.kansrijk.access.ReadingLog.Entry;
import nl.kansrijk.access.ReadingLog.Period;
import nl.kansrijk.access.ReadingLog.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads both logs together, about one person. Only the job role may. */
@Repository
class ReadingLogTable {
    private static final int AT_A_TIME = 500;
    private static final String LOOKS = """
            select a.at, coalesce(t.name, '') as organisation, a.role, a.purpose, p.data_groups, a.action,
                   a.break_glass, a.actor
              from access.processing_log p
              join access.audit_log a
                on a.trace_id = p.trace_id and a.span_id = coalesce(p.parent_span_id, p.span_id)
              left join access.tenant t on t.id = a.tenant_id
             where p.subject_id = :subject
               and a.at >= :from and a.at < :until
               and p.start_time between :since and :before
               and (:own or a.role <> 'CLIENT')
             order by a.at desc, a.trace_id
            """;
    private final JdbcClient jdbc;

    ReadingLogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> looksAt(String subject, Period period, boolean own) {
        return asked(LOOKS + " limit :most offset :skip", subject, period)
                .param("own", own)
                .param("most", period.most())
                .param("skip", period.skip())
                .query(ReadingLogTable::entry)
                .list();
    }

    void each(String subject, Period period, Consumer<Entry> reader) {
        try (var looks = asked(LOOKS, subject, period)
                .param("own", true)
                .withFetchSize(AT_A_TIME)
                .query(ReadingLogTable::entry)
                .stream()) {
            looks.forEach(reader);
        }
    }

    List<Round> rounds(String subject, Period period) {
        return asked("""
                        select (a.at at time zone 'Europe/Amsterdam')::date as day, coalesce(t.name, '') as organisation,
                               a.role, a.purpose, a.break_glass, count(distinct p.trace_id || p.span_id) as times,
                               array_agg(distinct seen.what order by seen.what) as groups
                          from access.processing_log p
                          join access.audit_log a
                            on a.trace_id = p.trace_id and a.span_id = coalesce(p.parent_span_id, p.span_id)
                          left join access.tenant t on t.id = a.tenant_id
                         cross join unnest(p.data_groups) as seen(what)
                         where p.subject_id = :subject
                           and a.at >= :from and a.at < :until
                           and p.start_time between :since and :before
                           and a.role <> 'CLIENT'
                         group by 1, 2, 3, 4, 5
                         order by day desc, max(a.at) desc, organisation, role
                         limit :most offset :skip
                        """, subject, period)
                .param("most", period.most())
                .param("skip", period.skip())
                .query(ReadingLogTable::round)
                .list();
    }

    Counts counts(String subject, Period period) {
        return asked("""
                        select count(*) as times, count(*) filter (where a.role = 'CLIENT') as own
                          from access.processing_log p
                          join access.audit_log a
                            on a.trace_id = p.trace_id and a.span_id = coalesce(p.parent_span_id, p.span_id)
                         where p.subject_id = :subject
                           and a.at >= :from and a.at < :until
                           and p.start_time between :since and :before
                        """, subject, period)
                .query((row, n) -> new Counts(row.getLong("times"), row.getLong("own")))
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, String subject, Period period) {
        return jdbc.sql(sql)
                .param("subject", subject)
                .param("from", Timestamp.from(period.from()))
                .param("until", Timestamp.from(period.until()))
                .param("since", period.from().toEpochMilli())
                .param("before", period.until().toEpochMilli()); // reads only the months asked for
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        Instant at = row.getTimestamp("at").toInstant();
        return new Entry(
                at,
                row.getString("organisation"),
                row.getString("role"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("data_groups").getArray()),
                row.getString("action"),
                row.getBoolean("break_glass"),
                row.getObject("actor", UUID.class));
    }

    private static Round round(ResultSet row, int n) throws SQLException {
        return new Round(
                row.getObject("day", LocalDate.class),
                row.getString("organisation"),
                row.getString("role"),
                row.getString("purpose"),
                row.getBoolean("break_glass"),
                row.getLong("times"),
                List.of((String[]) row.getArray("groups").getArray()));
    }
}
