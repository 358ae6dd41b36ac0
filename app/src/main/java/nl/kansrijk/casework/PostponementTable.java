package nl.kansrijk.casework;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks that were put off. */
@Repository
class PostponementTable {
    private final JdbcClient jdbc;

    PostponementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why each of these tasks was put off last. */
    Map<UUID, Workday.Why> last(Collection<UUID> tasks) {
        Map<UUID, Workday.Why> why = new HashMap<>();
        jdbc.sql("""
                        select distinct on (task_id) task_id, why from casework.postponement
                         where task_id = any (:tasks)
                         order by task_id, created_at desc
                        """).param("tasks", tasks.toArray(UUID[]::new)).query(row -> {
            why.put(row.getObject("task_id", UUID.class), Workday.Why.valueOf(row.getString("why")));
        });
        return why;
    }

    /** Gives an open task another day than the one that was seen; answers how many there were. */
    int move(Task task, LocalDate to, Passage passage) {
        return jdbc.sql("""
                        update casework.task set due = :to, modified_at = :at, modified_by = :by
                         where id = :id and due = :due and due <> :to and done_at is null
                        """)
                .param("to", to)
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .param("id", task.id())
                .param("due", task.due())
                .update();
    }

    void add(Task task, LocalDate to, Workday.Why why, Passage passage) {
        jdbc.sql("""
                        insert into casework.postponement (tenant_id, id, task_id, person_id, from_day, to_day, why, created_at, created_by)
                        values (:tenant, :id, :task, :person, :from, :to, :why, :at, :by)
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("id", UUID.randomUUID())
                .param("task", task.id())
                .param("person", task.client().value())
                .param("from", task.due())
                .param("to", to)
                .param("why", why.name())
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .update();
    }
}
