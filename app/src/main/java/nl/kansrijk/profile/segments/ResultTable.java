package nl.kansrijk.profile.segments;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was measured of groups: one row for each day, the last of that day. */
@Repository
class ResultTable {
    private final JdbcClient jdbc;

    ResultTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one group, newest first. */
    List<Result> of(UUID segment) {
        return jdbc.sql("""
                        select day, people, risen, measured_by
                          from profile.segment_result
                         where segment_id = :segment
                         order by day desc
                         limit 24
                        """)
                .param("segment", segment)
                .query((row, n) -> new Result(
                        row.getObject("day", LocalDate.class),
                        new UserId(row.getObject("measured_by", UUID.class)),
                        Optional.ofNullable(row.getObject("people", Integer.class)),
                        Optional.ofNullable(row.getObject("risen", Integer.class))))
                .list();
    }

    void keep(TenantId tenant, UUID segment, Result result) {
        jdbc.sql("""
                        insert into profile.segment_result (tenant_id, segment_id, day, people, risen, measured_by)
                        values (:tenant, :segment, :day, :people, :risen, :by)
                        on conflict (tenant_id, segment_id, day)
                        do update set people = excluded.people, risen = excluded.risen, measured_by = excluded.measured_by
                        """)
                .param("tenant", tenant.value())
                .param("segment", segment)
                .param("day", result.day())
                .param("people", result.people().orElse(null), Types.INTEGER)
                .param("risen", result.risen().orElse(null), Types.INTEGER)
                .param("by", result.by().value())
                .update();
    }
}
