package nl.kansrijk.instruments.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Instruments and every version of them. */
@Repository
class InstrumentTable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final UUID NOBODY = new UUID(0, 0);
    private final JdbcClient jdbc;

    InstrumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who writes when. */
    record Writing(Optional<TenantId> owner, Optional<UserId> by, Instant at) {
        @Nullable
        Integer ownerNumber() {
            return owner.map(TenantId::value).orElse(null);
        }

        UUID writer() {
            return by.map(UserId::value).orElse(NOBODY);
        }
    }

    /** One version in the history of an instrument. */
    record Version(int number, UserId by, Instant at) {}

    /** Changes whenever anything in the catalogue does. */
    String stamp() {
        return jdbc.sql(
                        "select count(*) || ' ' || coalesce(sum(version), 0) || ' ' || coalesce(max(modified_at)::text, '') from instruments.instrument")
                .query(String.class)
                .single();
    }

    /** The newest version of each. */
    List<Instrument> all() {
        return jdbc.sql("""
                        select v.content::text as content
                          from instruments.instrument i
                          join instruments.instrument_version v on v.instrument_id = i.id and v.version = i.version
                         order by i.id
                        """).query((row, n) -> instrument(row)).list();
    }

    Optional<Instrument> version(UUID id, int version) {
        return jdbc.sql("""
                        select content::text as content from instruments.instrument_version
                         where instrument_id = :id and version = :version
                        """)
                .param("id", id)
                .param("version", version)
                .query((row, n) -> instrument(row))
                .optional();
    }

    List<Version> history(UUID id) {
        return jdbc.sql("""
                        select version, made_by, created_at from instruments.instrument_version
                         where instrument_id = :id order by version desc
                        """)
                .param("id", id)
                .query((row, n) -> new Version(
                        row.getInt("version"),
                        new UserId(row.getObject("made_by", UUID.class)),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** Adds one in its first version; answers whether it was not there. */
    boolean add(Instrument one, Writing writing) {
        int added = jdbc.sql("""
                        insert into instruments.instrument (id, version, owner_id, created_at, modified_at, modified_by)
                        values (:id, :version, :owner, :at, :at, :by)
                        on conflict (id) do nothing
                        """)
                .param("id", one.id())
                .param("version", one.key().version())
                .param("owner", writing.ownerNumber())
                .param("at", Timestamp.from(writing.at()))
                .param("by", writing.writer())
                .update();
        if (added == 1) keep(one, writing);
        return added == 1;
    }

    /** Adds the next version when the one before it is still the newest; answers whether it was. */
    boolean next(Instrument one, Writing writing) {
        int changed = jdbc.sql("""
                        update instruments.instrument
                           set version = :version, modified_at = :at, modified_by = :by
                         where id = :id
                           and version = :version - 1
                           and owner_id is not distinct from :owner
                        """)
                .param("id", one.id())
                .param("version", one.key().version())
                .param("owner", writing.ownerNumber())
                .param("at", Timestamp.from(writing.at()))
                .param("by", writing.writer())
                .update();
        if (changed == 1) keep(one, writing);
        return changed == 1;
    }

    private void keep(Instrument one, Writing writing) {
        jdbc.sql("""
                        insert into instruments.instrument_version (instrument_id, version, content, created_at, made_by)
                        values (:id, :version, :content::jsonb, :at, :by)
                        """)
                .param("id", one.id())
                .param("version", one.key().version())
                .param("content", JSON.writeValueAsString(one))
                .param("at", Timestamp.from(writing.at()))
                .param("by", writing.writer())
                .update();
    }

    private static Instrument instrument(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("content"), Instrument.class);
    }
}
