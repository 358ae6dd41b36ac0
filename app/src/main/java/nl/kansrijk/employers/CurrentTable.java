package nl.kansrijk.employers;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open vacancies as background jobs see them: of all organisations. */
@Repository
class CurrentTable {
    private static final int ROWS_AT_A_TIME = 500;
    private final JdbcClient jdbc;

    CurrentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One vacancy that was closed because its closing date went by. */
    record Passed(VacancyId id, TenantId tenant, TenantId employer) {}

    void open(Consumer<Vacancy> each) {
        try (var rows = jdbc.sql("""
                        select id, tenant_id, body, version, opened_at, closed_at, close_reason
                          from employers.vacancy
                         where closed_at is null
                        """).withFetchSize(ROWS_AT_A_TIME).query(VacancyTable::vacancy).stream()) {
            rows.forEach(each);
        }
    }

    Optional<Vacancy> open(VacancyId id) {
        return jdbc.sql("""
                        select id, tenant_id, body, version, opened_at, closed_at, close_reason
                          from employers.vacancy
                         where id = :id
                           and closed_at is null
                        """)
                .param("id", id.value())
                .query(VacancyTable::vacancy)
                .optional();
    }

    List<Passed> closePassed(LocalDate today, Instant at) {
        return jdbc.sql("""
                        update employers.vacancy
                           set closed_at = :at, close_reason = 'DATE_PASSED', version = version + 1, modified_at = :at
                         where closed_at is null
                           and closing_on < :today
                        returning id, tenant_id, employer_tenant_id
                        """)
                .param("at", Timestamp.from(at))
                .param("today", today)
                .query((row, n) -> new Passed(
                        new VacancyId(row.getObject("id", UUID.class)),
                        new TenantId(row.getInt("tenant_id")),
                        new TenantId(row.getInt("employer_tenant_id"))))
                .list();
    }
}
