package nl.kansrijk.profile;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When matching rested. */
@Repository
class RestTable {
    private final JdbcClient jdbc;

    RestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one person, oldest first. */
    List<Resting> of(ClientId client) {
        return jdbc.sql("""
                        select began_at, ended_at, ended_why from profile.rest where person_id = :person order by began_at
                        """)
                .param("person", client.value())
                .query((row, n) -> new Resting(
                        row.getTimestamp("began_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getString("ended_why")).map(Reason::of)))
                .list();
    }

    /** It begins; while it rests already nothing begins. */
    void began(TenantId tenant, ClientId client, Instant at) {
        jdbc.sql("""
                        insert into profile.rest (tenant_id, person_id, began_at)
                        select :tenant, :person, :at
                         where not exists (select from profile.rest
                                            where tenant_id = :tenant and person_id = :person and ended_at is null)
                        on conflict do nothing
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** It is over; answers 0 when nothing rested. */
    int ended(MatchingResumed news) {
        return jdbc.sql("""
                        update profile.rest
                           set ended_at = :at, ended_why = :why
                         where tenant_id = :tenant
                           and person_id = :person
                           and began_at <= :at
                           and ended_at is null
                        """)
                .param("tenant", news.owner().value())
                .param("person", news.client().value())
                .param("at", Timestamp.from(news.at()))
                .param("why", news.why().key())
                .update();
    }
}
