package nl.kansrijk.matching.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Effort.Step;
import nl.kansrijk.matching.region.Effort.Way;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done for vacancies that stay open, by the own organisation. */
@Repository
class EffortTable {
    private final JdbcClient jdbc;

    EffortTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Effort> of(Collection<VacancyId> vacancies) {
        return jdbc.sql("""
                        select vacancy_id, reason, way, created_at, created_by
                          from matching.effort
                         where vacancy_id = any (:vacancies)
                         order by created_at, reason, way
                        """)
                .param("vacancies", vacancies.stream().map(VacancyId::value).toArray(UUID[]::new))
                .query(EffortTable::effort)
                .list();
    }

    /** Adds it; what was done already stays with who did it first. */
    void add(Step step, Passage passage) {
        jdbc.sql("""
                        insert into matching.effort (tenant_id, vacancy_id, reason, way, created_at, created_by)
                        values (:tenant, :vacancy, :reason, :way, :at, :by)
                        on conflict do nothing
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("vacancy", step.vacancy().value())
                .param("reason", step.reason())
                .param("way", step.way().name())
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }

    void remove(Step step) {
        jdbc.sql("""
                        delete from matching.effort
                         where vacancy_id = :vacancy
                           and reason = :reason
                           and way = :way
                        """)
                .param("vacancy", step.vacancy().value())
                .param("reason", step.reason())
                .param("way", step.way().name())
                .update();
    }

    private static Effort effort(ResultSet row, int number) throws SQLException {
        var vacancy = new VacancyId(row.getObject("vacancy_id", UUID.class));
        return new Effort(
                new Step(vacancy, row.getString("reason"), Way.valueOf(row.getString("way"))),
                new UserId(row.getObject("created_by", UUID.class)),
                row.getTimestamp("created_at").toInstant());
    }
}
