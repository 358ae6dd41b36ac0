package nl.kansrijk.access;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of role inside a transaction, and the run records of jobs. */
@Repository
class JobTable {
    private final JdbcClient jdbc;
    private final String role;

    JobTable(JdbcClient jdbc, @Value("${kansrijk.roles.job:kansrijk_job}") String role) {
        if (!role.matches("[a-z_][a-z0-9_]*"))
            throw new IllegalArgumentException("a role name has lower case letters, digits and _");
        this.jdbc = jdbc;
        this.role = role;
    }

    void becomeJob() {
        jdbc.sql("select set_config('role', :role, true)")
                .param("role", role)
                .query((row, n) -> row.getString(1))
                .single();
    }

    void becomeApp() {
        jdbc.sql("select set_config('role', 'none', true)")
                .query((row, n) -> row.getString(1))
                .single();
    }

    void record(String name, int count, Instant at) {
        jdbc.sql("""
                        insert into access.audit_log (trace_id, span_id, at, actor, role, tenant_id, purpose, action, object_type,
                                                      object_id, relation, result, reason_code, origin, break_glass, data_groups, count)
                        values (:trace, :span, :at, null, 'JOB', null, 'SYSTEM', :name, 'run', '', 'NONE', 'allowed', '',
                                'system', false, '{}', :count)
                        """)
                .param("trace", Trace.current().traceId())
                .param("span", Trace.span())
                .param("at", Timestamp.from(at))
                .param("name", name)
                .param("count", count)
                .update();
    }
}
