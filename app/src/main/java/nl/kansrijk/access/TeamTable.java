package nl.kansrijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Teams and their members. */
@Repository
class TeamTable {
    private final JdbcClient jdbc;

    TeamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID team, TenantId tenant, String name) {
        jdbc.sql("insert into access.team (id, tenant_id, name) values (:id, :tenant, :name)")
                .param("id", team)
                .param("tenant", tenant.value())
                .param("name", name)
                .update();
    }

    List<TeamCaseload> caseloads(Actor actor, LocalDate day) {
        return jdbc.sql("""
                        select t.id, t.name,
                               coalesce(bool_or(m.account_id = :account), false) as mine,
                               coalesce(array_agg(distinct c.person_id) filter (where c.person_id is not null), '{}') as persons
                          from access.team t
                          left join access.team_member m on m.team_id = t.id
                          left join access.caseload c
                            on c.tenant_id = t.tenant_id and c.account_id = m.account_id and c.kind = 'OWNER'
                           and c.valid_from <= :day and (c.valid_until is null or c.valid_until >= :day)
                         where t.tenant_id = :tenant
                         group by t.id, t.name
                         order by t.name, t.id
                        """)
                .param("account", actor.user().value())
                .param("day", day)
                .param("tenant", actor.tenant().value())
                .query(TeamTable::caseload)
                .list();
    }

    private static TeamCaseload caseload(ResultSet row, int n) throws SQLException {
        return new TeamCaseload(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("mine"),
                Arrays.stream((UUID[]) row.getArray("persons").getArray())
                        .map(ClientId::new)
                        .collect(Collectors.toSet()));
    }

    void join(UUID team, Collection<UserId> members) {
        jdbc.sql("insert into access.team_member (team_id, account_id) select :team, unnest(:members)")
                .param("team", team)
                .param("members", members.stream().map(UserId::value).toArray(UUID[]::new))
                .update();
    }
}
