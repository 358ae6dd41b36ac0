package nl.kansrijk.intake;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers gathered by who asked; neither who asked nor who answered ever leaves the database. */
@Repository
class SpreadTable {
    private final JdbcClient jdbc;

    SpreadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Means of professionals with at least so many clients, for questions with at least so many of such professionals. */
    List<TalkSpreads.Spread> spreads(String version, Instant since, int fewestClients, int fewestProfessionals) {
        return jdbc.sql("""
                        with newest as (
                            select distinct on (a.tenant_id, a.person_id, a.talk_id, a.question, a.part)
                                   a.person_id, a.question, a.part, a.value, t.opened_by
                              from intake.answer a
                              join intake.talk t
                                on t.tenant_id = a.tenant_id and t.person_id = a.person_id and t.id = a.talk_id
                             where t.question_set = :version
                               and t.opened_at >= :since
                               and a.voice = 'TOGETHER'
                               and a.skipped is null
                             order by a.tenant_id, a.person_id, a.talk_id, a.question, a.part, a.number desc),
                        asked as (
                            select question, part, opened_by, count(distinct person_id) as clients,
                                   round(avg(value::int), 1) as mean
                              from newest
                             where value ~ '^[0-9]{1,2}$'
                             group by question, part, opened_by
                            having count(distinct person_id) >= :clients)
                        select question, part, sum(clients) as clients, array_agg(mean order by mean) as means
                          from asked
                         group by question, part
                        having count(*) >= :professionals
                        """)
                .param("version", version)
                .param("since", Timestamp.from(since))
                .param("clients", fewestClients)
                .param("professionals", fewestProfessionals)
                .query((row, n) -> new TalkSpreads.Spread(
                        row.getString("question"), row.getString("part"), row.getInt("clients"), List.of((BigDecimal[])
                                row.getArray("means").getArray())))
                .list();
    }
}
