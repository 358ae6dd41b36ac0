package nl.kansrijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mandates. */
@Repository
class MandateTable {
    private final JdbcClient jdbc;

    MandateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Mandate mandate, Passage passage) {
        jdbc.sql("""
                        insert into access.mandate (id, tenant_id, person_id, account_id, valid_from, valid_until, topics, given_by, created_at)
                        values (:id, :tenant, :person, :account, :from, :until, :topics, :by, :at)
                        """)
                .param("id", mandate.id())
                .param("tenant", passage.actor().tenant().value())
                .param("person", mandate.person().value())
                .param("account", mandate.representative().value())
                .param("from", mandate.from())
                .param("until", mandate.until())
                .param("topics", MandateTopic.write(mandate.topics()))
                .param("by", passage.actor().user().value())
                .param("at", Timestamp.from(passage.at()))
                .update();
    }

    List<Mandate> of(ClientId person) {
        return jdbc.sql("""
                        select id, person_id, account_id, valid_from, valid_until, ended_at, topics
                          from access.mandate
                         where person_id = :person
                         order by created_at desc, id
                        """)
                .param("person", person.value())
                .query(MandateTable::mandate)
                .list();
    }

    List<Mandate> heldBy(UserId account, LocalDate day) {
        return jdbc.sql("""
                        select id, person_id, account_id, valid_from, valid_until, ended_at, topics
                          from access.mandate
                         where account_id = :account
                           and ended_at is null
                           and valid_from <= :day and valid_until >= :day
                         order by valid_until, id
                        """)
                .param("account", account.value())
                .param("day", day)
                .query(MandateTable::mandate)
                .list();
    }

    /** For each of these persons the last day of the mandate that ends first in a period. */
    Map<ClientId, LocalDate> ending(Collection<ClientId> persons, LocalDate from, LocalDate until) {
        Map<ClientId, LocalDate> ending = new HashMap<>();
        jdbc.sql("""
                        select person_id, min(valid_until) as last from access.mandate
                         where person_id = any (:persons) and ended_at is null and valid_until between :from and :until
                         group by person_id
                        """)
                .param("persons", persons.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    ending.put(
                            new ClientId(row.getObject("person_id", UUID.class)),
                            row.getObject("last", LocalDate.class));
                });
        return ending;
    }

    int end(UUID id, ClientId person, Passage passage) {
        return jdbc.sql("""
                        update access.mandate
                           set ended_at = :at, ended_by = :by
                         where id = :id and person_id = :person and ended_at is null
                        """)
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .param("id", id)
                .param("person", person.value())
                .update();
    }

    private static Mandate mandate(ResultSet row, int n) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("person_id", UUID.class)),
                new UserId(row.getObject("account_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                MandateTopic.read((String[]) row.getArray("topics").getArray()));
    }
}
