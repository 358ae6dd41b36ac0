package nl.kansrijk.takeover;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.takeover.TakeOver.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Files on their way in. */
@Repository
class LoadTable {
    private static final JsonMapper JSON = new JsonMapper();
    private final JdbcClient jdbc;

    LoadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Load load, int rows, Actor by, Instant at) {
        jdbc.sql("""
                        insert into takeover.load (tenant_id, id, account_id, role, state, source, observed_on, preset, columns,
                                                   mapping, rows, created_at)
                        values (:tenant, :id, :by, :role, 'COLUMNS', :source, :day, :preset, :columns::jsonb,
                                to_jsonb(:mapping::text), :rows, :at)
                        """)
                .param("tenant", by.tenant().value())
                .param("id", load.id())
                .param("by", by.user().value())
                .param("role", by.role().name())
                .param("source", load.told().source())
                .param("day", Date.valueOf(load.told().observedOn()))
                .param("preset", load.told().preset().name())
                .param("columns", JSON.writeValueAsString(load.columns()))
                .param("mapping", load.mapping().written())
                .param("rows", rows)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The file that is on its way, or else the last one. */
    Optional<Load> newest(TenantId tenant) {
        return jdbc.sql("""
                        select id, state, source, observed_on, preset, columns, mapping #>> '{}' as mapping, guide_id, account_id
                          from takeover.load
                         where tenant_id = :tenant
                         order by state = 'DONE', created_at desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** The same file, kept from others until the end of the transaction, when it is in this state. */
    Optional<Load> held(TenantId tenant, UUID id, State state) {
        return jdbc.sql("""
                        select id, state, source, observed_on, preset, columns, mapping #>> '{}' as mapping, guide_id, account_id
                          from takeover.load
                         where tenant_id = :tenant
                           and id = :id
                           and state = :state
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("state", state.name())
                .query((row, n) -> read(row))
                .optional();
    }

    void mapped(TenantId tenant, UUID id, Mapping mapping) {
        jdbc.sql("""
                        update takeover.load set mapping = to_jsonb(:mapping::text), state = 'CHECK'
                         where tenant_id = :tenant and id = :id
                        """)
                .param("mapping", mapping.written())
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    void started(TenantId tenant, UUID id, Optional<UserId> guide) {
        jdbc.sql("update takeover.load set state = 'RUNNING', guide_id = :guide where tenant_id = :tenant and id = :id")
                .param("guide", guide.map(UserId::value).orElse(null), Types.OTHER)
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    void ended(TenantId tenant, UUID id, State state, Instant at) {
        jdbc.sql("update takeover.load set state = :state, ended_at = :at where tenant_id = :tenant and id = :id")
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    int drop(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        delete from takeover.load
                         where tenant_id = :tenant and id = :id and state in ('COLUMNS', 'CHECK', 'STOPPED')
                        """).param("tenant", tenant.value()).param("id", id).update();
    }

    /** Files with all their rows that have been here since before this moment. Asked as the job. */
    int forget(Instant before) {
        return jdbc.sql("delete from takeover.load where created_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static Load read(ResultSet row) throws SQLException {
        var told = new NewFile(
                row.getString("source"),
                row.getObject("observed_on", LocalDate.class),
                Preset.valueOf(row.getString("preset")));
        return new Load(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                told,
                List.of(JSON.readValue(row.getString("columns"), String[].class)),
                Mapping.read(row.getString("mapping")),
                Optional.ofNullable(row.getObject("guide_id", UUID.class)).map(UserId::new),
                new UserId(row.getObject("account_id", UUID.class)));
    }
}
