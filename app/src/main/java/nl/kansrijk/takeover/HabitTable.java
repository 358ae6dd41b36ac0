package nl.kansrijk.takeover;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which column was what in files with the same columns. */
@Repository
class HabitTable {
    private final JdbcClient jdbc;

    HabitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mapping> of(List<String> names, Passage passage) {
        return jdbc.sql(
                        "select mapping #>> '{}' from takeover.habit where tenant_id = :tenant and headings = :headings")
                .param("tenant", passage.actor().tenant().value())
                .param("headings", headings(names))
                .query(String.class)
                .optional()
                .map(Mapping::read);
    }

    void keep(List<String> names, Mapping mapping, Passage passage) {
        jdbc.sql("""
                        insert into takeover.habit (tenant_id, headings, mapping, modified_at, modified_by)
                        values (:tenant, :headings, to_jsonb(:mapping::text), :at, :by)
                        on conflict (tenant_id, headings)
                        do update set mapping = excluded.mapping, modified_at = excluded.modified_at,
                                      modified_by = excluded.modified_by
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("headings", headings(names))
                .param("mapping", mapping.written())
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    private static String headings(List<String> names) {
        return names.stream().map(HeadingWords::plain).collect(Collectors.joining("|"));
    }
}
