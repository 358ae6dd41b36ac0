package nl.kansrijk.casework.views;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept lists. */
@Repository
class ViewTable {
    private final JdbcClient jdbc;

    ViewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> seen(UserId account, Collection<UserId> team) {
        return jdbc.sql("""
                        select id, name, query, team, account_id = :account as own from casework.view
                         where account_id = :account or (team and account_id = any (:team))
                         order by own desc, lower(name), id
                        """)
                .param("account", account.value())
                .param("team", team.stream().map(UserId::value).toArray(UUID[]::new))
                .query((row, n) -> new SavedView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("team"),
                        row.getBoolean("own")))
                .list();
    }

    void keep(String name, String query, boolean team, Passage passage) {
        jdbc.sql("""
                        insert into casework.view (tenant_id, id, account_id, name, query, team, created_at, modified_at, modified_by)
                        values (:tenant, :id, :account, :name, :query, :team, :at, :at, :account)
                        on conflict (account_id, name)
                        do update set query = excluded.query, team = excluded.team, modified_at = excluded.modified_at,
                                      modified_by = excluded.modified_by
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("id", UUID.randomUUID())
                .param("account", passage.actor().user().value())
                .param("name", name)
                .param("query", query)
                .param("team", team)
                .param("at", Timestamp.from(passage.at()))
                .update();
    }

    int remove(UUID id, UserId account) {
        return jdbc.sql("delete from casework.view where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account.value())
                .update();
    }
}
