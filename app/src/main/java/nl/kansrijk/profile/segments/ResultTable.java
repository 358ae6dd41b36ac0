package nl.kansrijk.profile.segments;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was measured of groups: one row each time, never changed. */
@Repository
class ResultTable {
    private final JdbcClient jdbc;

    ResultTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one group, newest first. */
    List<Result> of(UUID segment) {
        return jdbc.sql("""
                        select people, risen, measured_at, measured_by
                          from profile.segment_result
                         where segment_id = :segment
                         order by measured_at desc, id
                         limit 24
                        """)
                .param("segment", segment)
                .query((row, n) -> new Result(
                        row.getTimestamp("measured_at").toInstant(),
                        new UserId(row.getObject("measured_by", UUID.class)),
                        Optional.ofNullable(row.getObject("people", Integer.class)),
                        Optional.ofNullable(row.getObject("risen", Integer.class))))
                .list();
    }

    void add(TenantId tenant, UUID segment, Result result) {
        jdbc.sql("""
                        insert into profile.segment_result (tenant_id, id, segment_id, people, risen, measured_at, measured_by)
                        values (:tenant, :id, :segment, :people, :risen, :at, :by)
                        """)
                .param("tenant", tenant.value())
                .param("id", UUID.randomUUID())
                .param("segment", segment)
                .param("people", result.people().orElse(null), Types.INTEGER)
                .param("risen", result.risen().orElse(null), Types.INTEGER)
                .param("at", Timestamp.from(result.at()))
                .param("by", result.by().value())
                .update();
    }
}
