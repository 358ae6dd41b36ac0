package nl.kansrijk.matching.introductions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.matching.Pair;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the parties learned of each other, sealed. Row security shows it only while there is a yes. */
@Repository
class ExchangedTable {
    private final JdbcClient jdbc;

    ExchangedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID introduction, Pair pair, byte[] sealed, Instant at) {
        jdbc.sql("""
                        insert into matching.exchanged (introduction_id, person_tenant_id, person_id, vacancy_tenant_id,
                               employer_tenant_id, sealed, created_at)
                        values (:id, :personTenant, :person, :vacancyTenant, :employer, :sealed, :at)
                        """)
                .param("id", introduction)
                .param("personTenant", pair.clientTenant().value())
                .param("person", pair.client().value())
                .param("vacancyTenant", pair.vacancyTenant().value())
                .param("employer", pair.employer().value())
                .param("sealed", sealed)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<byte[]> find(UUID introduction) {
        return jdbc.sql("""
                select sealed from matching.exchanged where introduction_id = :id
                """)
                .param("id", introduction)
                .query((row, n) -> row.getBytes("sealed"))
                .optional();
    }

    /** One introduction with what is sealed in it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(UUID introduction, byte[] bytes) {}

    List<Sealed> ofEmployer(TenantId employer) {
        return jdbc.sql("""
                select introduction_id, sealed from matching.exchanged where employer_tenant_id = :employer
                """)
                .param("employer", employer.value())
                .query((row, n) -> new Sealed(row.getObject("introduction_id", UUID.class), row.getBytes("sealed")))
                .list();
    }

    void forget(UUID introduction) {
        jdbc.sql("""
                delete from matching.exchanged where introduction_id = :id
                """).param("id", introduction).update();
    }
}
