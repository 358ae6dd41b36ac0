package nl.kansrijk.profile.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What many people do or did, from the newest statement about each thing, when that counts. */
@Repository
class LadderTable {
    private final JdbcClient jdbc;

    LadderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One doing of one person; of a job coach only that there is one. */
    private record Line(ClientId client, boolean coach, Doing doing) {}

    Map<ClientId, Ladders.Done> of(Collection<ClientId> clients, LocalDate day) {
        return lines(clients, day).stream()
                .collect(Collectors.groupingBy(
                        Line::client, Collectors.collectingAndThen(Collectors.toList(), LadderTable::done)));
    }

    private List<Line> lines(Collection<ClientId> clients, LocalDate day) {
        return jdbc.sql("""
                        with newest as (
                            select distinct on (person_id, characteristic, item) *
                              from profile.statement
                             where person_id = any (:persons)
                               and (characteristic in ('HS_EXP', 'HS_EXP_KIND', 'HS_EXP_UNTIL', 'ACT_WEEK')
                                    or characteristic = 'FN_HELP' and item = 'JOB_COACH')
                             order by person_id, characteristic, item, version desc)
                        select person_id, item,
                               bool_or(characteristic = 'FN_HELP') as coach,
                               bool_or(characteristic = 'ACT_WEEK') as week,
                               max(substr(value, 2)::numeric) filter (where characteristic = 'HS_EXP') as months,
                               max(observed_on) filter (where characteristic in ('HS_EXP', 'ACT_WEEK')) as said,
                               max(substr(value, 2)) filter (where characteristic = 'HS_EXP_KIND') as kind,
                               max(substr(value, 2)::date) filter (where characteristic = 'HS_EXP_UNTIL') as ended
                          from newest n
                         where (n.valid_until is null or n.valid_until >= :day)
                           and (n.source_type = 'REG' or 'DISPUTED' is distinct from (
                                   select status
                                     from profile.recognition r
                                    where r.tenant_id = n.tenant_id
                                      and r.person_id = n.person_id
                                      and r.statement_id = n.id
                                    order by seq desc
                                    limit 1))
                         group by person_id, item
                        having bool_or(characteristic in ('HS_EXP', 'ACT_WEEK', 'FN_HELP'))
                        """)
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(LadderTable::line)
                .list();
    }

    private static Ladders.Done done(List<Line> lines) {
        return new Ladders.Done(
                lines.stream().filter(line -> !line.coach()).map(Line::doing).toList(),
                lines.stream().anyMatch(Line::coach));
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        var said = Optional.ofNullable(row.getObject("said", LocalDate.class)).orElse(LocalDate.MIN);
        var doing = row.getBoolean("week") ? Doing.inWeek(row.getString("item"), said) : doing(row, said);
        return new Line(new ClientId(row.getObject("person_id", UUID.class)), row.getBoolean("coach"), doing);
    }

    private static Doing doing(ResultSet row, LocalDate said) throws SQLException {
        return new Doing(
                row.getString("item"),
                Optional.ofNullable(row.getString("kind")).flatMap(Kind::of),
                row.getInt("months"),
                said,
                Optional.ofNullable(row.getObject("ended", LocalDate.class)));
    }
}
