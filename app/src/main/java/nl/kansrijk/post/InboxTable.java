package nl.kansrijk.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters as their receivers see them. */
@Repository
class InboxTable {
    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Message> of(Actor actor, int most) {
        return jdbc.sql("""
                        select id, template, facts, created_at, read_at
                          from post.letter
                         where tenant_id = :tenant
                           and case when :person <> '' then person_id = nullif(:person, '')::uuid
                                    else person_id is null and desk is null and (account_id = :account or account_id is null) end
                         order by created_at desc, id
                         limit :most
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", person(actor))
                .param("account", actor.user().value())
                .param("most", most)
                .query(InboxTable::message)
                .list();
    }

    List<Message> to(TenantId tenant, UserId account, int most) {
        return jdbc.sql("""
                        select id, template, facts, created_at, read_at
                          from post.letter
                         where tenant_id = :tenant
                           and account_id = :account
                         order by created_at desc, id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("account", account.value())
                .param("most", most)
                .query(InboxTable::message)
                .list();
    }

    int unread(Actor actor) {
        return jdbc.sql("""
                        select count(*)
                          from post.letter
                         where tenant_id = :tenant
                           and read_at is null
                           and case when :person <> '' then person_id = nullif(:person, '')::uuid
                                    else person_id is null and desk is null and (account_id = :account or account_id is null) end
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", person(actor))
                .param("account", actor.user().value())
                .query(Integer.class)
                .single();
    }

    int read(UUID id, Actor actor, Instant at) {
        return jdbc.sql("""
                        update post.letter
                           set read_at = :at
                         where id = :id
                           and tenant_id = :tenant
                           and read_at is null
                           and case when :person <> '' then person_id = nullif(:person, '')::uuid
                                    else person_id is null and desk is null and (account_id = :account or account_id is null) end
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("tenant", actor.tenant().value())
                .param("person", person(actor))
                .param("account", actor.user().value())
                .update();
    }

    private static Message message(ResultSet row, int n) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                new Reason("post." + row.getString("template"), OutboxTable.facts(row.getString("facts"))),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("read_at")).map(Timestamp::toInstant));
    }

    private static String person(Actor actor) {
        return actor.self().map(self -> self.value().toString()).orElse("");
    }
}
