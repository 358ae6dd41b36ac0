package nl.kansrijk.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Plans, version by version. A version is never changed. */
@Repository
class PlanTable {
    private static final String PURPOSE = "plan";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS = "select number, sealed, created_at, created_by from plan.version";
    private final JdbcClient jdbc;
    private final Keys keys;

    PlanTable(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    Optional<Version> newest(ClientId client) {
        return jdbc.sql(COLUMNS + " where person_id = :person order by number desc limit 1")
                .param("person", client.value())
                .query(this::version)
                .optional();
    }

    /** These versions. */
    List<Version> versions(ClientId client, Collection<Integer> numbers) {
        return jdbc.sql(COLUMNS + " where person_id = :person and number = any (:numbers) order by number")
                .param("person", client.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(this::version)
                .list();
    }

    /** The last versions, newest first. */
    List<Version> last(ClientId client, int most) {
        return jdbc.sql(COLUMNS + " where person_id = :person order by number desc limit :most")
                .param("person", client.value())
                .param("most", most)
                .query(this::version)
                .list();
    }

    /** Keeps the next version; answers whether nobody else was first. Waits for whoever is writing that one now. */
    boolean keep(ClientId client, int number, Plan plan, UUID form, Passage passage) {
        return jdbc.sql("""
                        insert into plan.version (tenant_id, person_id, number, form, sealed, created_at, created_by)
                        values (:tenant, :person, :number, :form, :sealed, :at, :by)
                        on conflict do nothing
                        """)
                        .param("tenant", passage.actor().tenant().value())
                        .param("person", client.value())
                        .param("number", number)
                        .param("form", form)
                        .param("sealed", keys.seal(JSON.writeValueAsString(plan), PURPOSE))
                        .param("at", Timestamp.from(passage.at()))
                        .param("by", passage.actor().user().value())
                        .update()
                == 1;
    }

    /** Whether this form was kept before. */
    boolean sent(UUID form) {
        return jdbc.sql("select exists (select 1 from plan.version where form = :form)")
                .param("form", form)
                .query(Boolean.class)
                .single();
    }

    private Version version(ResultSet row, int n) throws SQLException {
        return new Version(
                row.getInt("number"),
                JSON.readValue(keys.open(row.getBytes("sealed"), PURPOSE), Plan.class),
                row.getTimestamp("created_at").toInstant(),
                new UserId(row.getObject("created_by", UUID.class)));
    }
}
