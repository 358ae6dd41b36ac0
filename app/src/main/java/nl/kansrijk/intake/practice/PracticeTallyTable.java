package nl.kansrijk.intake.practice;

import java.util.List;
import java.util.Map;
import nl.kansrijk.intake.practice.PracticeFigures.Count;
import nl.kansrijk.intake.practice.PracticeFigures.Finished;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Practice counted over an organisation: who practised never comes out, nor what someone wrote in a review. */
@Repository
class PracticeTallyTable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private final JdbcClient jdbc;

    PracticeTallyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Count> counts(TenantId tenant) {
        return jdbc.sql("""
                        select case_code, count(distinct user_id) as begun,
                               count(distinct user_id) filter (where ended_at is not null) as done
                          from intake.practice
                         where tenant_id = :tenant
                         group by case_code
                        """)
                .param("tenant", tenant.value())
                .query((row, n) -> new Count(row.getString("case_code"), row.getInt("begun"), row.getInt("done")))
                .list();
    }

    /** The newest finished practice of each professional, in no order that tells who. */
    List<Finished> finished(TenantId tenant, String code) {
        return jdbc.sql("""
                        select answers, causes, heard, route
                          from (select distinct on (user_id) user_id, answers, causes, heard, route
                                  from intake.practice
                                 where tenant_id = :tenant
                                   and case_code = :code
                                   and ended_at is not null
                                 order by user_id, ended_at desc) newest
                         order by md5(answers::text)
                        """)
                .param("tenant", tenant.value())
                .param("code", code)
                .query((row, n) -> new Finished(
                        JSON.readValue(row.getString("answers"), TEXTS),
                        new Verdict(
                                List.of((String[]) row.getArray("causes").getArray()),
                                List.of((String[]) row.getArray("heard").getArray()),
                                row.getString("route"))))
                .list();
    }
}
