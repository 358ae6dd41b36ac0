package nl.kansrijk.employers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.employers.VacancyQuery.Show;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists and counts of vacancies. */
@Repository
class VacancySearchTable {
    private static final String LISTED = """
            select v.id, v.kind, v.title, v.town, v.hours_least, v.hours_most, v.positions, v.start_on, v.closing_on,
                   v.opened_at, v.closed_at, v.employer_tenant_id, e.name, e.sector
              from employers.vacancy v
              join employers.employer e
                on e.tenant_id = v.tenant_id and e.employer_tenant_id = v.employer_tenant_id
            """;

    private static final String[] TRYING = Stream.of(Head.Kind.values())
            .filter(kind -> !kind.paid())
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    VacancySearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<VacancyList.Line> lines(VacancyQuery query, Instant at) {
        return jdbc.sql(LISTED + """
                         where (:words = '' or v.sought @@ to_tsquery('simple', :words))
                           and (:kind = '' or v.kind = :kind)
                           and (:sector = '' or e.sector = :sector)
                           and (:employer = 0 or v.employer_tenant_id = :employer)
                           and (v.closed_at is not null) = (:show = 'CLOSED')
                           and (:show <> 'FRESH' or v.opened_at > :fresh)
                           and (:show <> 'STARTS_SOON' or coalesce(v.start_on, :day) <= :start)
                           and (:show <> 'CLOSES_SOON' or v.closing_on <= :closing)
                           and (:show <> 'TRYING' or v.kind = any (:trying))
                         order by case when :order = 'START' then coalesce(v.start_on, :day) end,
                                  case when :order = 'TITLE' then lower(v.title) end,
                                  v.opened_at desc, v.id
                         limit :most offset :skip
                        """)
                .params(facts(query, at))
                .query(VacancySearchTable::line)
                .list();
    }

    List<VacancyList.Line> openedBefore(Instant moment) {
        return jdbc.sql(LISTED + """
                         where v.closed_at is null
                           and v.opened_at < :moment
                         order by v.opened_at, v.id
                         limit 1000
                        """)
                .param("moment", Timestamp.from(moment))
                .query(VacancySearchTable::line)
                .list();
    }

    /** Where one may come and look first: what was asked, what is near, a slot in a carousel, a day of looking along; others each turn. */
    List<VacancyList.Line> visits(VisitQuery query) {
        return jdbc.sql(LISTED + """
                         where v.closed_at is null
                           and v.kind in ('CAROUSEL_SLOT', 'TASTER')
                           and (:sector = '' or e.sector = :sector)
                         order by v.id = any(:asked) desc, e.sector = any(:near) desc, v.kind, md5(v.id || :turn), v.id
                         limit 3
                        """)
                .param("sector", query.sector().orElse(""))
                .param("asked", query.asked().stream().map(VacancyId::value).toArray(java.util.UUID[]::new))
                .param("near", query.near().toArray(String[]::new))
                .param("turn", query.turn())
                .query(VacancySearchTable::line)
                .list();
    }

    Map<Show, Integer> counters(VacancyQuery query, Instant at) {
        return jdbc.sql("""
                        select count(*) filter (where v.closed_at is null) as open,
                               count(*) filter (where v.closed_at is null and v.opened_at > :fresh) as fresh,
                               count(*) filter (where v.closed_at is null and coalesce(v.start_on, :day) <= :start) as starts_soon,
                               count(*) filter (where v.closed_at is null and v.closing_on <= :closing) as closes_soon,
                               count(*) filter (where v.closed_at is null and v.kind = any (:trying)) as trying,
                               count(*) filter (where v.closed_at is not null) as closed
                          from employers.vacancy v
                          join employers.employer e
                            on e.tenant_id = v.tenant_id and e.employer_tenant_id = v.employer_tenant_id
                         where (:words = '' or v.sought @@ to_tsquery('simple', :words))
                           and (:kind = '' or v.kind = :kind)
                           and (:sector = '' or e.sector = :sector)
                           and (:employer = 0 or v.employer_tenant_id = :employer)
                        """)
                .params(facts(query, at))
                .query((row, n) -> counters(row))
                .single();
    }

    private static Map<String, ?> facts(VacancyQuery query, Instant at) {
        var day = DutchTime.day(at);
        var facts = new HashMap<String, Object>();
        facts.put("words", everyWord(query.words()));
        facts.put("kind", query.kind().map(Enum::name).orElse(""));
        facts.put("sector", query.sector().orElse(""));
        facts.put("employer", query.employer().map(TenantId::value).orElse(0));
        facts.put("show", query.show().name());
        facts.put("trying", TRYING);
        facts.put("order", query.order().name());
        facts.put("fresh", Timestamp.from(at.minus(Duration.ofDays(7))));
        facts.put("day", day);
        facts.put("start", day.plusDays(30));
        facts.put("closing", day.plusDays(14));
        facts.put("most", VacancyQuery.PAGE_SIZE);
        facts.put("skip", (query.page() - 1L) * VacancyQuery.PAGE_SIZE);
        return facts;
    }

    /** Every word must occur, at the start of a word. Signs that mean something to the database are left out. */
    private static String everyWord(String typed) {
        return Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static VacancyList.Line line(ResultSet row, int number) throws SQLException {
        return new VacancyList.Line(
                new VacancyId(row.getObject("id", UUID.class)),
                Head.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                new VacancyList.Firm(
                        new TenantId(row.getInt("employer_tenant_id")),
                        row.getString("name"),
                        row.getString("sector"),
                        row.getString("town")),
                when(row),
                row.getInt("positions"));
    }

    private static VacancyList.When when(ResultSet row) throws SQLException {
        return new VacancyList.When(
                row.getInt("hours_least"),
                row.getInt("hours_most"),
                Optional.ofNullable(row.getObject("start_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("closing_on", LocalDate.class)),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant));
    }

    private static Map<Show, Integer> counters(ResultSet row) throws SQLException {
        return Map.of(
                Show.OPEN, row.getInt("open"),
                Show.FRESH, row.getInt("fresh"),
                Show.STARTS_SOON, row.getInt("starts_soon"),
                Show.CLOSES_SOON, row.getInt("closes_soon"),
                Show.TRYING, row.getInt("trying"),
                Show.CLOSED, row.getInt("closed"));
    }
}
