package nl.kansrijk.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.ReasonText;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outlines beside the packed rows. */
@Repository
class GlanceTable {
    private final JdbcClient jdbc;

    GlanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The outline of one person. */
    record Row(TenantId owner, ClientId client, Outline outline, Optional<MatchingPause> pause) {}

    List<Row> of(Collection<ClientId> clients) {
        return jdbc.sql("""
                        select tenant_id, person_id, outline::text as outline, pause_reason::text as pause_reason, paused_until
                          from profile.current_row
                         where person_id = any (:persons)
                        """)
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(GlanceTable::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var until = Optional.ofNullable(row.getObject("paused_until", LocalDate.class));
        return new Row(
                new TenantId(row.getInt("tenant_id")),
                new ClientId(row.getObject("person_id", UUID.class)),
                Outline.read(row.getString("outline")),
                Optional.ofNullable(row.getString("pause_reason"))
                        .map(reason -> new MatchingPause(ReasonText.read(reason), until)));
    }
}
