package nl.kansrijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.casework.Around.Meetings;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How appointments and help with debts stand with many clients at once. */
@Repository
class AroundTable {
    private final JdbcClient jdbc;

    AroundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appointments, and since when help with debts has begun when it has not ended. */
    record Row(Meetings meetings, Optional<LocalDate> debtHelp) {
        static final Row NOTHING = new Row(Meetings.NONE, Optional.empty());
    }

    Map<ClientId, Row> of(Collection<ClientId> clients, Instant now) {
        Map<ClientId, Row> rows = new HashMap<>();
        jdbc.sql("""
                        with met as (
                            select person_id,
                                   min(starts_at) filter (where state = 'PLANNED' and starts_at + minutes * interval '1 minute' <= :now)
                                       as unsettled,
                                   min(starts_at) filter (where state = 'PLANNED' and starts_at + minutes * interval '1 minute' > :now)
                                       as ahead,
                                   min(began_at) filter (where state = 'OFFERED') as offered,
                                   max(starts_at) filter (where state = 'KEPT') as kept
                              from casework.appointment
                             where person_id = any (:persons)
                             group by person_id),
                             helped as (
                            select person_id, min(since) as debt_help
                              from casework.track
                             where person_id = any (:persons)
                               and kind = 'DEBT'
                               and status in ('STARTED', 'PAUSED')
                             group by person_id)
                        select person_id, unsettled, ahead, offered, kept, debt_help
                          from met
                          full join helped using (person_id)
                        """)
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .query(row -> {
                    rows.put(new ClientId(row.getObject("person_id", UUID.class)), read(row));
                });
        return rows;
    }

    private static Row read(ResultSet row) throws SQLException {
        var meetings = new Meetings(
                moment(row, "unsettled"), moment(row, "ahead"), moment(row, "offered"), moment(row, "kept"));
        return new Row(meetings, Optional.ofNullable(row.getObject("debt_help", LocalDate.class)));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
