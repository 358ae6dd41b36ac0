package nl.kansrijk.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks that were promised, each with the day that was told first. */
@Repository
class PromiseTable {
    private static final String[] KINDS = Stream.of(Task.Kind.values())
            .filter(Task.Kind::promised)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    PromiseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Promised> of(ClientId client, int most) {
        return jdbc.sql("""
                        select id, person_id, owner_id, kind, due, reason::text as reason, done_at,
                               coalesce((select from_day from casework.postponement
                                          where task_id = task.id
                                          order by created_at
                                          limit 1), due) as promised
                          from casework.task
                         where person_id = :person
                           and kind = any (:kinds)
                         order by done_at desc nulls first, promised, id
                         limit :most
                        """)
                .param("person", client.value())
                .param("kinds", KINDS)
                .param("most", most)
                .query((row, n) -> new Promised(TaskTable.task(row, n), row.getObject("promised", LocalDate.class)))
                .list();
    }
}
