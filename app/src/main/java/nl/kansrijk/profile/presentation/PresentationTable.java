package nl.kansrijk.profile.presentation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person chose to present. */
@Repository
class PresentationTable {
    private final JdbcClient jdbc;

    PresentationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as it stands, without its links. */
    record Row(TenantId owner, Presentation chosen) {}

    Optional<Row> of(ClientId client) {
        return jdbc.sql("""
                        select tenant_id, words, shown, for_employers
                          from profile.presentation
                         where person_id = :person
                        """)
                .param("person", client.value())
                .query(PresentationTable::row)
                .optional();
    }

    void keep(TenantId tenant, ClientId client, Presentation chosen, Instant at) {
        jdbc.sql("""
                        insert into profile.presentation (tenant_id, person_id, words, shown, for_employers, modified_at)
                        values (:tenant, :person, :words, :shown, :employers, :at)
                        on conflict (tenant_id, person_id)
                        do update set words = :words, shown = :shown, for_employers = :employers, modified_at = :at
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("words", chosen.words())
                .param("shown", chosen.shown().stream().sorted().toArray(String[]::new))
                .param("employers", chosen.forEmployers())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var shown = Set.of((String[]) row.getArray("shown").getArray());
        return new Row(
                new TenantId(row.getInt("tenant_id")),
                new Presentation(row.getString("words"), shown, row.getBoolean("for_employers"), List.of()));
    }
}
