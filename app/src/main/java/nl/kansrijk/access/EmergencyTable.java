package nl.kansrijk.access;

import java.sql.Timestamp;
import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Emergency access that was opened. A shielded person is opened only by who has that right. */
@Repository
class EmergencyTable {
    private final JdbcClient jdbc;

    EmergencyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether someone may ask to open it: a person of the own organisation, and not shielded from who asks. */
    boolean leadsTo(ClientId person, Actor actor) {
        return jdbc.sql("""
                        select exists (select from access.person p
                                        where p.id = :person and p.tenant_id = :tenant and (not p.shielded or :shielded))
                        """)
                .param("person", person.value())
                .param("tenant", actor.tenant().value())
                .param("shielded", actor.seesShielded())
                .query(Boolean.class)
                .single();
    }

    boolean open(ClientId person, Actor actor, String ground, String text, Instant at, Instant until) {
        return jdbc.sql("""
                                insert into access.broken_glass (tenant_id, person_id, account_id, ground, reason_text, opened_at, until)
                                select p.tenant_id, p.id, :account, :ground, :text, :at, :until
                                  from access.person p
                                 where p.id = :person and p.tenant_id = :tenant and (not p.shielded or :shielded)
                                """)
                        .param("account", actor.user().value())
                        .param("ground", ground)
                        .param("text", text)
                        .param("at", Timestamp.from(at))
                        .param("until", Timestamp.from(until))
                        .param("person", person.value())
                        .param("tenant", actor.tenant().value())
                        .param("shielded", actor.seesShielded())
                        .update()
                == 1;
    }
}
