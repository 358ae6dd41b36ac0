package nl.kansrijk.triage;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.triage.RouteFigures.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of people over runs and choices; never of whom. */
@Repository
class FigureTable {
    /** Who works or begins soon. */
    private static final String WORKS = "[{\"row\": \"T03\"}]";

    private static final String FIRED = """
              from triage.run r
             cross join lateral jsonb_array_elements(r.advice -> 'fired') fired
              left join triage.choice c on c.tenant_id = r.tenant_id and c.run_id = r.id
             where r.tenant_id = :tenant
               and r.created_at >= :from
               and r.created_at < :until
            """;
    private final JdbcClient jdbc;

    FigureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People by a row that fired: all, with a choice, with another choice, and at work later. */
    record Row(String row, int people, int chosen, int deviated, int working) {}

    record Reason(String row, Deviation reason, int people) {}

    record Spread(Optional<Route> route, int advised, int chosen) {}

    List<Row> rows(TenantId tenant, Period period) {
        return jdbc.sql("""
                        select fired ->> 'row' as row_name,
                               count(distinct r.person_id) as people,
                               count(distinct c.person_id) as chosen,
                               count(distinct c.person_id) filter (where c.reason is not null) as deviated,
                               count(distinct r.person_id) filter (where exists (
                                   select 1 from triage.run later
                                    where later.tenant_id = r.tenant_id
                                      and later.person_id = r.person_id
                                      and later.created_at > r.created_at
                                      and later.advice -> 'fired' @> :works::jsonb)) as working
                        """ + FIRED + " group by 1 order by 1")
                .param("works", WORKS)
                .param("tenant", tenant.value())
                .param("from", start(period.from()))
                .param("until", start(period.until()))
                .query((row, n) -> new Row(
                        row.getString("row_name"),
                        row.getInt("people"),
                        row.getInt("chosen"),
                        row.getInt("deviated"),
                        row.getInt("working")))
                .list();
    }

    List<Reason> reasons(TenantId tenant, Period period) {
        return jdbc.sql("select fired ->> 'row' as row_name, c.reason, count(distinct c.person_id) as people" + FIRED
                        + " and c.reason is not null group by 1, 2 order by 1, 3 desc, 2")
                .param("tenant", tenant.value())
                .param("from", start(period.from()))
                .param("until", start(period.until()))
                .query((row, n) -> new Reason(
                        row.getString("row_name"), Deviation.valueOf(row.getString("reason")), row.getInt("people")))
                .list();
    }

    List<Spread> routes(TenantId tenant, Period period) {
        return jdbc.sql("""
                        with made as (
                            select r.person_id, r.advice ->> 'route' as advised, c.route as chosen
                              from triage.run r
                              left join triage.choice c on c.tenant_id = r.tenant_id and c.run_id = r.id
                             where r.tenant_id = :tenant
                               and r.created_at >= :from
                               and r.created_at < :until)
                        select route,
                               (select count(distinct person_id) from made where advised is not distinct from route) as advised,
                               (select count(distinct person_id) from made where chosen = route) as chosen
                          from (values ('WF1', 1), ('WF2', 2), ('SF1', 3), ('SW1', 4), ('ST1', 5), ('RC1', 6), (null, 7))
                               as all_routes (route, place)
                         order by place
                        """)
                .param("tenant", tenant.value())
                .param("from", start(period.from()))
                .param("until", start(period.until()))
                .query((row, n) -> new Spread(
                        Optional.ofNullable(row.getString("route")).map(Route::valueOf),
                        row.getInt("advised"),
                        row.getInt("chosen")))
                .list();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(DutchTime.ZONE).toInstant());
    }
}
