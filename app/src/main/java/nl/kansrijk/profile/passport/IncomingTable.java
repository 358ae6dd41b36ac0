package nl.kansrijk.profile.passport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that came in and wait for a yes. */
@Repository
class IncomingTable {
    private final JdbcClient jdbc;

    IncomingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file as it is kept: its content as it came in. */
    record Row(TenantId owner, UUID id, String content) {}

    void add(TenantId tenant, ClientId client, UUID id, String content, Instant at) {
        jdbc.sql("""
                        insert into profile.incoming (tenant_id, person_id, id, content, created_at)
                        values (:tenant, :person, :id, :content, :at)
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("id", id)
                .param("content", content)
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Row> of(ClientId client) {
        return jdbc.sql("""
                        select tenant_id, id, content
                          from profile.incoming
                         where person_id = :person
                         order by created_at desc, id
                        """)
                .param("person", client.value())
                .query(IncomingTable::row)
                .list();
    }

    Optional<Row> find(ClientId client, UUID id) {
        return of(client).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    int drop(ClientId client, UUID id) {
        return jdbc.sql("delete from profile.incoming where person_id = :person and id = :id")
                .param("person", client.value())
                .param("id", id)
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new TenantId(row.getInt("tenant_id")), row.getObject("id", UUID.class), row.getString("content"));
    }
}
