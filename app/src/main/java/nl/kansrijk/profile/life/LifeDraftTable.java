package nl.kansrijk.profile.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stories that are not finished yet. */
@Repository
class LifeDraftTable {
    private static final JsonMapper JSON = new JsonMapper();
    private final JdbcClient jdbc;

    LifeDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A story and the organisation that keeps it. */
    record Kept(TenantId owner, LifeDraft draft) {}

    /** Writes it, in place of what stood there. */
    void keep(TenantId tenant, ClientId client, LifeDraft draft, Instant at) {
        jdbc.sql("""
                        insert into profile.life_draft (tenant_id, person_id, id, told, modified_at)
                        values (:tenant, :person, :id, :told::jsonb, :at)
                        on conflict (tenant_id, person_id, id) do update set told = :told::jsonb, modified_at = :at
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("id", draft.id())
                .param("told", JSON.writeValueAsString(draft))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Kept> of(ClientId client) {
        return jdbc.sql("""
                        select tenant_id, told::text as told
                          from profile.life_draft
                         where person_id = :person
                         order by modified_at desc, id
                        """)
                .param("person", client.value())
                .query(LifeDraftTable::row)
                .list();
    }

    void drop(ClientId client, UUID id) {
        jdbc.sql("delete from profile.life_draft where person_id = :person and id = :id")
                .param("person", client.value())
                .param("id", id)
                .update();
    }

    private static Kept row(ResultSet row, int n) throws SQLException {
        return new Kept(new TenantId(row.getInt("tenant_id")), JSON.readValue(row.getString("told"), LifeDraft.class));
    }
}
