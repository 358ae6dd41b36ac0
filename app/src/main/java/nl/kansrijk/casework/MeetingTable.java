package nl.kansrijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.casework.Around.Meetings;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How appointments stand with many clients at once. */
@Repository
class MeetingTable {
    private final JdbcClient jdbc;

    MeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ClientId, Meetings> of(Collection<ClientId> clients, Instant now) {
        Map<ClientId, Meetings> meetings = new HashMap<>();
        jdbc.sql("""
                        select person_id,
                               min(starts_at) filter (where state = 'PLANNED' and starts_at + minutes * interval '1 minute' <= :now)
                                   as unsettled,
                               min(starts_at) filter (where state = 'PLANNED' and starts_at + minutes * interval '1 minute' > :now)
                                   as ahead,
                               min(began_at) filter (where state = 'OFFERED') as offered,
                               max(starts_at) filter (where state = 'KEPT') as kept
                          from casework.appointment
                         where person_id = any (:persons)
                         group by person_id
                        """)
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .query(row -> {
                    meetings.put(new ClientId(row.getObject("person_id", UUID.class)), read(row));
                });
        return meetings;
    }

    private static Meetings read(ResultSet row) throws SQLException {
        return new Meetings(
                moment(row, "unsettled"), moment(row, "ahead"), moment(row, "offered"), moment(row, "kept"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
