package nl.kansrijk.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over the newest statement about each thing. */
@Repository
class GlanceTable {
    private final JdbcClient jdbc;

    GlanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts of one person. */
    record Row(
            ClientId client,
            int known,
            int disputed,
            Optional<LocalDate> expiresOn,
            Optional<Instant> lastSaid,
            Optional<MatchingPause> pause) {}

    List<Row> of(Collection<ClientId> clients, String[] counting, LocalDate today) {
        return jdbc.sql("""
                        with newest as (
                            select distinct on (s.person_id, s.characteristic, s.item)
                                   s.person_id, s.characteristic, s.valid_until, s.created_at,
                                   coalesce(r.status, '') = 'DISPUTED' as disputed, s.source_type = 'REG' as register
                              from profile.statement s
                              left join lateral (select status
                                                   from profile.recognition
                                                  where tenant_id = s.tenant_id and person_id = s.person_id and statement_id = s.id
                                                  order by seq desc
                                                  limit 1) r on true
                             where s.person_id = any (:persons)
                             order by s.person_id, s.characteristic, s.item, s.version desc)
                        select c.person_id, c.pause_reason::text as pause_reason, c.paused_until,
                               count(distinct n.characteristic) filter (
                                   where n.characteristic = any (:counting)
                                     and (n.valid_until is null or n.valid_until >= :today)
                                     and (not n.disputed or n.register)) as known,
                               count(*) filter (where n.disputed) as disputed,
                               min(n.valid_until) filter (
                                   where n.valid_until >= :today and n.characteristic = any (:counting)) as expires_on,
                               max(n.created_at) as last_said
                          from profile.current_row c
                          left join newest n on n.person_id = c.person_id
                         where c.person_id = any (:persons)
                         group by c.tenant_id, c.person_id
                        """)
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("counting", counting)
                .param("today", today)
                .query(GlanceTable::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var until = Optional.ofNullable(row.getObject("paused_until", LocalDate.class));
        return new Row(
                new ClientId(row.getObject("person_id", UUID.class)),
                row.getInt("known"),
                row.getInt("disputed"),
                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)),
                Optional.ofNullable(row.getTimestamp("last_said")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("pause_reason"))
                        .map(reason -> new MatchingPause(PauseText.read(reason), until)));
    }
}
