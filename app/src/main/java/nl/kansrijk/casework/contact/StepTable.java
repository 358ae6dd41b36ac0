package nl.kansrijk.casework.contact;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done with reports. */
@Repository
class StepTable {
    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClientId report, Step step, TenantId tenant) {
        jdbc.sql("""
                        insert into casework.report_step (tenant_id, id, report_id, what, person_id, why, created_at, created_by)
                        values (:tenant, :id, :report, :what, :person, :why, :at, :by)
                        """)
                .param("tenant", tenant.value())
                .param("id", UUID.randomUUID())
                .param("report", report.value())
                .param("what", step.what().name())
                .param("person", step.client().map(ClientId::value).orElse(null), Types.OTHER)
                .param("why", step.why())
                .param("at", Timestamp.from(step.at()))
                .param("by", step.by().value())
                .update();
    }

    List<Step> of(ClientId report, TenantId tenant) {
        return jdbc.sql("""
                        select what, person_id, why, created_at, created_by from casework.report_step
                         where tenant_id = :tenant and report_id = :report
                         order by created_at desc, id
                        """)
                .param("tenant", tenant.value())
                .param("report", report.value())
                .query((row, n) -> new Step(
                        Step.What.valueOf(row.getString("what")),
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(ClientId::new),
                        row.getString("why"),
                        row.getTimestamp("created_at").toInstant(),
                        new UserId(row.getObject("created_by", UUID.class))))
                .list();
    }
}
