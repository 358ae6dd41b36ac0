package nl.kansrijk.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.taxonomy.RuleParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sums that were kept, with their facts and the rules of then. Rows are added and never changed. */
@Repository
class IncomeCheckTable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<RuleParameter>> RULES = new TypeReference<>() {};
    private final JdbcClient jdbc;

    IncomeCheckTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<IncomeCheck> of(ClientId client) {
        return jdbc.sql("""
                        select id, asked::text as asked, rules::text as rules, made_by, created_at
                          from rules.income_check
                         where person_id = :person
                         order by created_at desc, id
                        """)
                .param("person", client.value())
                .query((row, n) -> check(row))
                .list();
    }

    void add(TenantId tenant, ClientId client, IncomeCheck check) {
        jdbc.sql("""
                        insert into rules.income_check (tenant_id, person_id, id, asked, rules, made_by, created_at)
                        values (:tenant, :person, :id, :asked::jsonb, :rules::jsonb, :by, :at)
                        on conflict (tenant_id, id) do nothing
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("id", check.id())
                .param("asked", JSON.writeValueAsString(check.asked()))
                .param("rules", JSON.writeValueAsString(check.rules()))
                .param("by", check.by().value())
                .param("at", Timestamp.from(check.at()))
                .update();
    }

    private static IncomeCheck check(ResultSet row) throws SQLException {
        return new IncomeCheck(
                row.getObject("id", UUID.class),
                JSON.readValue(row.getString("asked"), WorkPays.class),
                JSON.readValue(row.getString("rules"), RULES),
                new UserId(row.getObject("made_by", UUID.class)),
                row.getTimestamp("created_at").toInstant());
    }
}
