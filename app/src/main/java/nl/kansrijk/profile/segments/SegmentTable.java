package nl.kansrijk.profile.segments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.segments.Segment.Draft;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups of the own organisation. */
@Repository
class SegmentTable {
    private static final String COLUMNS = """
            select id, version, name, joined, rules, pack, removed_at, modified_at, modified_by
              from profile.segment
            """;
    private final JdbcClient jdbc;
    private final Traits traits;

    SegmentTable(JdbcClient jdbc, Traits traits) {
        this.jdbc = jdbc;
        this.traits = traits;
    }

    List<Segment> kept() {
        return jdbc.sql(COLUMNS + " where removed_at is null order by lower(name), id")
                .query((row, n) -> segment(row))
                .list();
    }

    Optional<Segment> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query((row, n) -> segment(row))
                .optional();
    }

    /** Adds one; a form that was sent twice adds one. */
    void add(UUID id, Draft draft, Passage passage) {
        jdbc.sql("""
                        insert into profile.segment (tenant_id, id, version, name, joined, rules, pack, created_at, modified_at,
                               modified_by)
                        values (:tenant, :id, 1, :name, :joined, :rules, :pack, :at, :at, :by)
                        on conflict (tenant_id, id) do nothing
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("id", id)
                .param("name", draft.name())
                .param("joined", draft.recipe().join().name())
                .param("rules", draft.recipe().write())
                .param("pack", draft.pack().toArray(String[]::new))
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    int change(UUID id, int version, Draft draft, Passage passage) {
        return jdbc.sql("""
                        update profile.segment
                           set version = version + 1, name = :name, joined = :joined, rules = :rules, pack = :pack,
                               modified_at = :at, modified_by = :by
                         where id = :id
                           and version = :version
                           and removed_at is null
                        """)
                .param("id", id)
                .param("version", version)
                .param("name", draft.name())
                .param("joined", draft.recipe().join().name())
                .param("rules", draft.recipe().write())
                .param("pack", draft.pack().toArray(String[]::new))
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    int remove(UUID id, Passage passage) {
        return jdbc.sql("""
                        update profile.segment
                           set removed_at = :at, version = version + 1, modified_at = :at, modified_by = :by
                         where id = :id
                           and removed_at is null
                        """)
                .param("id", id)
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    int putBack(UUID id, Passage passage) {
        return jdbc.sql("""
                        update profile.segment
                           set removed_at = null, version = version + 1, modified_at = :at, modified_by = :by
                         where id = :id
                           and removed_at is not null
                        """)
                .param("id", id)
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    private Segment segment(ResultSet row) throws SQLException {
        var recipe = traits.read(Recipe.Join.valueOf(row.getString("joined")), row.getString("rules"));
        return new Segment(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Draft(row.getString("name"), recipe, List.of((String[])
                        row.getArray("pack").getArray())),
                new Segment.Kept(
                        new UserId(row.getObject("modified_by", UUID.class)),
                        row.getTimestamp("modified_at").toInstant()),
                row.getTimestamp("removed_at") != null);
    }
}
