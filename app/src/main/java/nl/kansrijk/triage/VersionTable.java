package nl.kansrijk.triage;

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
import nl.kansrijk.triage.RouteVersions.Decision;
import nl.kansrijk.triage.RouteVersions.Proposal;
import nl.kansrijk.triage.RouteVersions.Version;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of the table of routes and the proposals to use one: rows are added and decided once, never removed. */
@Repository
class VersionTable {
    private static final int MOST = 50;
    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version in use on a day; empty as long as none was chosen. */
    Optional<String> inUse(TenantId tenant, LocalDate day) {
        return jdbc.sql("""
                        select version
                          from triage.version_use
                         where tenant_id = :tenant
                           and decision = 'TAKEN'
                           and effective_on <= :day
                         order by effective_on desc, decided_at desc, id
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("day", Date.valueOf(day))
                .query(String.class)
                .optional();
    }

    /** A version as it is written, of the organisations within reach. */
    Optional<String> content(String version) {
        return jdbc.sql("select content from triage.version where version = :version limit 1")
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /** What an organisation made, newest first. */
    List<Version> made(TenantId tenant) {
        return jdbc.sql("""
                        select version, based_on, made_by, created_at
                          from triage.version
                         where tenant_id = :tenant
                         order by created_at desc, version
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("most", MOST)
                .query((row, n) -> new Version(
                        row.getString("version"),
                        row.getString("based_on"),
                        new UserId(row.getObject("made_by", UUID.class)),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** How many an organisation made. */
    int count(TenantId tenant) {
        return jdbc.sql("select count(*) from triage.version where tenant_id = :tenant")
                .param("tenant", tenant.value())
                .query(Integer.class)
                .single();
    }

    void add(Version version, String content, TenantId tenant) {
        jdbc.sql("""
                        insert into triage.version (tenant_id, version, based_on, content, made_by, created_at)
                        values (:tenant, :version, :base, :content, :by, :at)
                        """)
                .param("tenant", tenant.value())
                .param("version", version.name())
                .param("base", version.basedOn())
                .param("content", content)
                .param("by", version.by().value())
                .param("at", Timestamp.from(version.at()))
                .update();
    }

    /** Proposes to use a version; answers 0 when something is proposed already. */
    int propose(UUID id, String version, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into triage.version_use (tenant_id, id, version, proposed_by, proposed_at)
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
    int decide(UUID id, Optional<LocalDate> from, Actor by, Instant at) {
        return jdbc.sql("""
                        update triage.version_use
                           set decision = :decision, decided_by = :by, decided_at = :at, effective_on = :from
                         where tenant_id = :tenant
                           and id = :id
                           and decision is null
                           and (:decision <> 'TAKEN' or proposed_by <> :by)
                        """)
                .param("decision", (from.isPresent() ? Decision.TAKEN : Decision.REFUSED).name())
                .param("by", by.user().value())
                .param("at", Timestamp.from(at))
                .param("from", from.map(Date::valueOf).orElse(null), Types.DATE)
                .param("tenant", by.tenant().value())
                .param("id", id)
                .update();
    }

    /** Every proposal of an organisation with what became of it: what is open first, then newest first. */
    List<Proposal> history(TenantId tenant) {
        return jdbc.sql("""
                        select id, version, proposed_by, proposed_at, decision, decided_by, decided_at, effective_on
                          from triage.version_use
                         where tenant_id = :tenant
                         order by decision is not null, coalesce(decided_at, proposed_at) desc, id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("most", MOST)
                .query((row, n) -> proposal(row))
                .list();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("version"),
                new UserId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                Optional.ofNullable(row.getString("decision")).map(Decision::valueOf),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(UserId::new),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("effective_on", LocalDate.class)));
    }
}
