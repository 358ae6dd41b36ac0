package nl.kansrijk.profile.talents;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each person is with the test, kept at every choice. */
@Repository
class TalentTestTable {
    private final JdbcClient jdbc;

    TalentTestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> answers(ClientId client) {
        return jdbc.sql("select answers from profile.talent_test where person_id = :person")
                .param("person", client.value())
                .query(String.class)
                .optional();
    }

    void keep(TenantId tenant, ClientId client, String answers, Instant at) {
        jdbc.sql("""
                        insert into profile.talent_test (tenant_id, person_id, answers, modified_at)
                        values (:tenant, :person, :answers, :at)
                        on conflict (tenant_id, person_id) do update set answers = :answers, modified_at = :at
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("answers", answers)
                .param("at", Timestamp.from(at))
                .update();
    }
}
