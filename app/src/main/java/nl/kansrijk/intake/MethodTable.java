package nl.kansrijk.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Packages an organisation took in, and the proposals to use one: rows are added and decided once, never removed. */
@Repository
class MethodTable {
    private final JdbcClient jdbc;

    MethodTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version in use; empty as long as none was chosen. */
    Optional<String> inUse(TenantId tenant) {
        return jdbc.sql("""
                        select version
                          from intake.method_use
                         where tenant_id = :tenant and decision = 'TAKEN'
                         order by decided_at desc, id
                         limit 1
                        """).param("tenant", tenant.value()).query(String.class).optional();
    }

    /** The file of a version, of the organisations within reach. */
    Optional<String> content(String version) {
        return jdbc.sql("""
                        select content
                          from intake.method
                         where version = :version
                         limit 1
                        """).param("version", version).query(String.class).optional();
    }

    /** Keeps a package; the same content twice is kept once. */
    void keep(String version, MethodPackage method, Actor by, Instant at) {
        jdbc.sql("""
                        insert into intake.method (tenant_id, version, name, source, content, received_by, received_at)
                        values (:tenant, :version, :name, :source, :content, :by, :at)
                        on conflict do nothing
                        """)
                .param("tenant", by.tenant().value())
                .param("version", version)
                .param("name", method.head().name())
                .param("source", method.head().source())
                .param("content", MethodFile.write(method))
                .param("by", by.user().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Proposes to use a version; answers 0 when something is proposed already. */
    int propose(UUID id, String version, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into intake.method_use (tenant_id, id, version, proposed_by, proposed_at)
                        values (:tenant, :id, :version, :by, :at)
                        on conflict do nothing
                        """)
                .param("tenant", by.tenant().value())
                .param("id", id)
                .param("version", version)
                .param("by", by.user().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Decides on a proposal; answers 0 when it was decided already, or by the same person when four eyes are asked. */
    int decide(UUID id, TalkMethods.Decision decision, Actor by, Instant at) {
        return jdbc.sql("""
                        update intake.method_use
                           set decision = :decision, decided_by = :by, decided_at = :at
                         where tenant_id = :tenant
                           and id = :id
                           and decision is null
                           and (:decision <> 'TAKEN' or proposed_by <> :by)
                        """)
                .param("decision", decision.name())
                .param("by", by.user().value())
                .param("at", Timestamp.from(at))
                .param("tenant", by.tenant().value())
                .param("id", id)
                .update();
    }

    /** Every proposal of an organisation with what became of it, newest first. */
    List<TalkMethods.Proposal> history(TenantId tenant) {
        return jdbc.sql("""
                        select u.id, u.version, m.name, u.proposed_by, u.proposed_at, u.decision, u.decided_by, u.decided_at
                          from intake.method_use u
                          left join intake.method m on m.tenant_id = u.tenant_id and m.version = u.version
                         where u.tenant_id = :tenant
                         order by u.decision is not null, coalesce(u.decided_at, u.proposed_at) desc, u.id
                         limit 50
                        """)
                .param("tenant", tenant.value())
                .query((row, n) -> proposal(row))
                .list();
    }

    private static TalkMethods.Proposal proposal(ResultSet row) throws SQLException {
        return new TalkMethods.Proposal(
                row.getObject("id", UUID.class),
                row.getString("version"),
                Optional.ofNullable(row.getString("name")),
                new UserId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                Optional.ofNullable(row.getString("decision")).map(TalkMethods.Decision::valueOf),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant));
    }
}
