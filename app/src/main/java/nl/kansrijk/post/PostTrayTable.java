package nl.kansrijk.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.post.Parcel.Kind;
import nl.kansrijk.post.Parcel.State;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters as who keeps the house sees them. */
@Repository
class PostTrayTable {
    private final JdbcClient jdbc;

    PostTrayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Parcel> page(TenantId tenant, Optional<State> state, int most, int skip) {
        return jdbc.sql("""
                        select id, case when person_id is not null then 'CLIENT'
                                        when account_id is not null then 'USER'
                                        when desk is not null then 'DESK' else 'ORGANISATION' end as kind,
                               channel, template, facts, state, attempts, created_at
                          from post.letter
                         where (tenant_id = :tenant or sender_tenant_id = :tenant)
                           and (:state = '' or state = :state)
                         order by created_at desc, id
                         limit :most offset :skip
                        """)
                .param("tenant", tenant.value())
                .param("state", state.map(Enum::name).orElse(""))
                .param("most", most)
                .param("skip", skip)
                .query(PostTrayTable::parcel)
                .list();
    }

    /** What was sent to one client of the own organisation. */
    List<Parcel> of(TenantId tenant, ClientId client, int most) {
        return jdbc.sql("""
                        select id, 'CLIENT' as kind, channel, template, facts, state, attempts, created_at
                          from post.letter
                         where tenant_id = :tenant
                           and person_id = :person
                         order by created_at desc, id
                         limit :most
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("most", most)
                .query(PostTrayTable::parcel)
                .list();
    }

    int printed(UUID id, TenantId tenant, Instant at) {
        return jdbc.sql("""
                        update post.letter
                           set state = 'SENT', settled_at = :at
                         where id = :id
                           and tenant_id = :tenant
                           and channel = 'PAPER'
                           and state in ('TRAY', 'QUEUED')
                        """)
                .param("id", id)
                .param("tenant", tenant.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    Map<State, Integer> counts(TenantId tenant) {
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql("""
                        select state, count(*) as letters
                          from post.letter
                         where tenant_id = :tenant or sender_tenant_id = :tenant
                         group by state
                        """).param("tenant", tenant.value()).query(row -> {
            counts.put(State.valueOf(row.getString("state")), row.getInt("letters"));
        });
        return counts;
    }

    int again(UUID id, TenantId tenant, Instant at) {
        return jdbc.sql("""
                        update post.letter
                           set state = 'QUEUED', attempts = 0, next_attempt_at = :at, settled_at = null
                         where id = :id
                           and (tenant_id = :tenant or sender_tenant_id = :tenant)
                           and state in ('TRAY', 'FAILED')
                        """)
                .param("id", id)
                .param("tenant", tenant.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Parcel parcel(ResultSet row, int n) throws SQLException {
        return new Parcel(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                Letter.Channel.valueOf(row.getString("channel")),
                new Reason("post." + row.getString("template"), OutboxTable.facts(row.getString("facts"))),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant());
    }
}
