package nl.kansrijk.casework.handing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.handing.Handover.Days;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Handovers, and what moves along with a client. */
@Repository
class HandoverTable {
    private static final String COLUMNS = """
            select tenant_id, id, person_id, from_id, to_id, valid_from, valid_until, outcome, ended_at is not null as ended
              from casework.handover
            """;
    private final JdbcClient jdbc;

    HandoverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something lent of which the days are over. */
    record Over(Handover handover, TenantId tenant) {}

    /** Writes down what came of one client, once for each form; answers whether it is new. */
    boolean add(Handover one, UUID form, LocalDate from, Passage passage) {
        return jdbc.sql("""
                        insert into casework.handover (tenant_id, id, form, person_id, from_id, to_id, valid_from, valid_until, outcome,
                                                       created_at, modified_at, modified_by)
                        values (:tenant, :id, :form, :person, :from, :to, :day, :until, :outcome, :at, :at, :from)
                        on conflict do nothing
                        """)
                        .param("tenant", passage.actor().tenant().value())
                        .param("id", one.id())
                        .param("form", form)
                        .param("person", one.client().value())
                        .param("from", one.from().value())
                        .param("to", one.to().value())
                        .param("day", from)
                        .param("until", one.days().map(Days::until).orElse(null), Types.DATE)
                        .param("outcome", one.outcome().name())
                        .param("at", Timestamp.from(passage.at()))
                        .update()
                == 1;
    }

    List<Handover> batch(UUID form, UserId by) {
        return jdbc.sql(COLUMNS + " where form = :form and from_id = :by order by outcome = 'DONE' desc, person_id")
                .param("form", form)
                .param("by", by.value())
                .query((row, n) -> handover(row))
                .list();
    }

    Optional<Handover> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query((row, n) -> handover(row))
                .optional();
    }

    /** What came to or went from an account since a moment, newest first. */
    List<Handover> around(UserId account, Instant since) {
        return jdbc.sql(COLUMNS + """
                         where (from_id = :account or to_id = :account)
                           and outcome = 'DONE'
                           and (created_at >= :since or (ended_at is null and valid_until is not null))
                         order by created_at desc, id
                        """)
                .param("account", account.value())
                .param("since", Timestamp.from(since))
                .query((row, n) -> handover(row))
                .list();
    }

    /** Of these clients those who are lent or will be. */
    List<ClientId> lent(Collection<ClientId> clients, LocalDate day) {
        return jdbc.sql("""
                        select person_id from casework.handover
                         where person_id = any (:persons) and outcome = 'DONE' and ended_at is null and valid_until >= :day
                        """)
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) -> new ClientId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What has begun by this day and did not move yet, kept from others until the end of the transaction. */
    List<Handover> begun(LocalDate day, int most) {
        return jdbc.sql(COLUMNS + """
                         where valid_from <= :day and moved_at is null and ended_at is null and outcome = 'DONE'
                         order by valid_from
                         limit :most
                           for update skip locked
                        """)
                .param("day", day)
                .param("most", most)
                .query((row, n) -> handover(row))
                .list();
    }

    void moved(UUID id, Instant at) {
        jdbc.sql("update casework.handover set moved_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** What was lent until before this day and did not come back yet, kept from others until the end of the transaction. */
    List<Over> over(LocalDate day, int most) {
        return jdbc.sql(COLUMNS + """
                         where valid_until < :day and ended_at is null and outcome = 'DONE'
                         order by valid_until
                         limit :most
                           for update skip locked
                        """)
                .param("day", day)
                .param("most", most)
                .query((row, n) -> new Over(handover(row), new TenantId(row.getInt("tenant_id"))))
                .list();
    }

    /** Ends what was lent; answers how many there were to end. */
    int end(UUID id, UserId by, Instant at) {
        return jdbc.sql("""
                        update casework.handover set ended_at = :at, modified_at = :at, modified_by = :by
                         where id = :id and ended_at is null and valid_until is not null
                        """)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("id", id)
                .update();
    }

    /** What is to be done for a client by one becomes the other's. */
    int moveTasks(ClientId client, UserId from, UserId to, Instant at) {
        return jdbc.sql("""
                        update casework.task set owner_id = :to, modified_at = :at
                         where person_id = :person and owner_id = :from and done_at is null
                        """)
                .param("to", to.value())
                .param("at", Timestamp.from(at))
                .param("person", client.value())
                .param("from", from.value())
                .update();
    }

    /** Appointments of a client with one, from a moment until another, are with the other; also those that wait for a choice. */
    int moveAppointments(ClientId client, UserId from, UserId to, Instant since, Instant until) {
        return jdbc.sql("""
                        update casework.appointment set with_id = :to, version = version + 1
                         where person_id = :person and with_id = :from
                           and ((state = 'PLANNED' and starts_at >= :since and starts_at < :until) or state = 'OFFERED')
                        """)
                .param("to", to.value())
                .param("person", client.value())
                .param("from", from.value())
                .param("since", Timestamp.from(since))
                .param("until", Timestamp.from(until))
                .update();
    }

    private static Handover handover(ResultSet row) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        var until = Optional.ofNullable(row.getObject("valid_until", LocalDate.class));
        return new Handover(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("person_id", UUID.class)),
                new UserId(row.getObject("from_id", UUID.class)),
                new UserId(row.getObject("to_id", UUID.class)),
                until.map(last -> new Days(from, last)),
                Handover.Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("ended"));
    }
}
