package nl.kansrijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.ReasonText;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks. */
@Repository
class TaskTable {
    private static final String COLUMNS =
            "select id, person_id, owner_id, kind, due, reason::text as reason, done_at from casework.task";
    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Task> of(ClientId client) {
        return jdbc.sql(COLUMNS + " where person_id = :person order by done_at desc nulls first, due, id")
                .param("person", client.value())
                .query(TaskTable::task)
                .list();
    }

    /** The urgent tasks that are open, and since when help with debts has begun. */
    Pressing pressing(ClientId client) {
        var urgent = new ArrayList<Task>();
        var help = new ArrayList<LocalDate>();
        jdbc.sql("""
                        select task.id, task.person_id, task.owner_id, task.kind, task.due, task.reason::text as reason, task.done_at,
                               help.since as debt_help
                          from (select min(since) as since
                                  from casework.track
                                 where person_id = :person
                                   and kind = 'DEBT'
                                   and status in ('STARTED', 'PAUSED')) help
                          left join casework.task
                            on task.person_id = :person
                           and task.kind = 'URGENT'
                           and task.done_at is null
                         order by task.due, task.id
                        """).param("person", client.value()).query(row -> {
            if (row.getString("id") != null) urgent.add(task(row, 0));
            Optional.ofNullable(row.getObject("debt_help", LocalDate.class)).ifPresent(help::add);
        });
        return new Pressing(urgent, help.stream().findFirst());
    }

    List<Task> openOf(Collection<ClientId> clients) {
        return jdbc.sql(COLUMNS + " where person_id = any (:persons) and done_at is null order by due, id")
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(TaskTable::task)
                .list();
    }

    List<Task> openOfOwner(UserId owner) {
        return jdbc.sql(COLUMNS + " where owner_id = :owner and done_at is null order by due, id")
                .param("owner", owner.value())
                .query(TaskTable::task)
                .list();
    }

    /** What someone finished since a moment, last first. */
    List<Task> doneBy(UserId account, Instant since) {
        return jdbc.sql(COLUMNS + " where modified_by = :account and done_at >= :since order by done_at desc, id")
                .param("account", account.value())
                .param("since", Timestamp.from(since))
                .query(TaskTable::task)
                .list();
    }

    Optional<Task> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(TaskTable::task)
                .optional();
    }

    /** What is open for each of these persons, and with it what was finished last. */
    List<Task> standing(Collection<ClientId> clients) {
        return jdbc.sql(COLUMNS + """
                         where person_id = any (:persons)
                           and (done_at is null
                                or id in (select distinct on (person_id) id from casework.task
                                           where person_id = any (:persons) and done_at is not null
                                           order by person_id, done_at desc))
                         order by due, id
                        """)
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(TaskTable::task)
                .list();
    }

    /** The words of tasks with this reason, newest first. */
    List<ClientMessages.Written> written(ClientId client, String key, int most) {
        return jdbc.sql("""
                        select reason ->> 'words' as words, created_at
                          from casework.task
                         where person_id = :person
                           and reason ->> 'key' = :key
                         order by created_at desc, id
                         limit :most
                        """)
                .param("person", client.value())
                .param("key", key)
                .param("most", most)
                .query((row, n) -> new ClientMessages.Written(
                        row.getString("words"), row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** Adds a task, once for each origin; news that comes later than the end of the task opens it again. */
    void addOnce(Task task, TenantId tenant, String origin, Instant at) {
        jdbc.sql("""
                        insert into casework.task (tenant_id, id, person_id, owner_id, kind, due, reason, origin, done_at,
                                                   created_at, modified_at)
                        values (:tenant, :id, :person, :owner, :kind, :due, :reason::jsonb, :origin, :done, :at, :at)
                        on conflict (tenant_id, origin) where origin is not null
                        do update set done_at = excluded.done_at, due = excluded.due, modified_at = excluded.modified_at
                         where task.modified_at < excluded.modified_at
                        """)
                .param("tenant", tenant.value())
                .param("id", task.id())
                .param("person", task.client().value())
                .param("owner", task.owner().map(UserId::value).orElse(null), Types.OTHER)
                .param("kind", task.kind().name())
                .param("due", task.due())
                .param("reason", ReasonText.write(task.reason()))
                .param("origin", origin)
                .param("done", task.doneAt().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Ends or opens a task; answers how many changed, so that doing it twice is doing it once. */
    int mark(UUID id, Optional<Instant> done, UserId by, Instant at) {
        return jdbc.sql("""
                        update casework.task
                           set done_at = :done, modified_at = :at, modified_by = :by
                         where id = :id
                           and (done_at is null) = (:done::timestamptz is not null)
                        """)
                .param("id", id)
                .param("done", done.map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Ends what came of this origin when it is open; answers 0 when nothing is. */
    int end(TenantId tenant, String origin, Instant at) {
        return jdbc.sql("""
                        update casework.task
                           set done_at = :at, modified_at = :at
                         where tenant_id = :tenant
                           and origin = :origin
                           and done_at is null
                           and modified_at < :at
                        """)
                .param("tenant", tenant.value())
                .param("origin", origin)
                .param("at", Timestamp.from(at))
                .update();
    }

    static Task task(ResultSet row, int n) throws SQLException {
        return new Task(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("owner_id", UUID.class)).map(UserId::new),
                Task.Kind.valueOf(row.getString("kind")),
                row.getObject("due", LocalDate.class),
                ReasonText.read(row.getString("reason")),
                Optional.ofNullable(row.getTimestamp("done_at")).map(Timestamp::toInstant));
    }
}
