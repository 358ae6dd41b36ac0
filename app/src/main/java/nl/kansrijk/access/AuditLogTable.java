package nl.kansrijk.access;

import java.sql.Timestamp;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit log: who did what. The runtime role may only add. */
@Repository
class AuditLogTable {
    private final JdbcClient jdbc;

    AuditLogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(AuditLine line) {
        var actor = line.look().actor();
        jdbc.sql("""
                        insert into access.audit_log (trace_id, span_id, at, actor, role, tenant_id, on_behalf_of, purpose, action, object_type,
                                                      object_id, relation, result, reason_code, origin, break_glass, data_groups, count)
                        values (:trace, :span, :at, :actor, :role, :tenant, :behalf, :purpose, :action, :objectType,
                                :objectId, :relation, :result, :reason, :origin, :glass, :groups::text[], :count)
                        """)
                .param("trace", line.trace().traceId())
                .param("span", line.span())
                .param("at", Timestamp.from(line.at()))
                .param("actor", actor.user().value())
                .param("role", actor.role().name())
                .param("tenant", actor.tenant().value())
                .param("behalf", line.onBehalfOf().map(ClientId::value).orElse(null), java.sql.Types.OTHER)
                .param("purpose", line.look().purpose().name())
                .param("action", line.look().permission().name())
                .param("objectType", line.objectType())
                .param("objectId", line.objectId())
                .param("relation", line.relation().name())
                .param("result", line.result())
                .param("reason", line.reasonCode())
                .param("origin", line.trace().origin())
                .param("glass", line.relation() == Relation.BREAK_GLASS)
                .param("groups", line.groups().stream().map(Enum::name).toArray(String[]::new))
                .param("count", line.count())
                .update();
    }
}
