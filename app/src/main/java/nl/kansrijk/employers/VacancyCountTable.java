package nl.kansrijk.employers;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over vacancies. */
@Repository
class VacancyCountTable {
    private final JdbcClient jdbc;

    VacancyCountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CompetencyFigures.Filled filled(Instant at) {
        return jdbc.sql("""
                        select count(*) as open,
                               count(*) filter (where jsonb_array_length(body #> '{asked,competencies}') > 0) as filled
                          from employers.vacancy
                         where closed_at is null and opened_at <= :at
                        """)
                .param("at", Timestamp.from(at))
                .query((row, n) -> new CompetencyFigures.Filled(row.getInt("open"), row.getInt("filled")))
                .single();
    }
}
