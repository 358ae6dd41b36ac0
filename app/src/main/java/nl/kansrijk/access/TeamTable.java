package nl.kansrijk.access;

import java.util.Collection;
import java.util.UUID;
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

    void join(UUID team, Collection<UserId> members) {
        jdbc.sql("insert into access.team_member (team_id, account_id) select :team, unnest(:members)")
                .param("team", team)
                .param("members", members.stream().map(UserId::value).toArray(UUID[]::new))
                .update();
    }
}
