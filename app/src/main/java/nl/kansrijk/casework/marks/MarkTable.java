package nl.kansrijk.casework.marks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Labels and reminders, their words sealed. */
@Repository
class MarkTable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PURPOSE = "mark";
    private final JdbcClient jdbc;
    private final Keys keys;

    MarkTable(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    Map<ClientId, Mark> of(UserId account) {
        Map<ClientId, Mark> marks = new HashMap<>();
        jdbc.sql("select person_id, sealed, tone, remind_on from casework.mark where account_id = :account")
                .param("account", account.value())
                .query(row -> {
                    marks.put(new ClientId(row.getObject("person_id", UUID.class)), mark(row));
                });
        return marks;
    }

    void keep(ClientId client, Mark mark, Passage passage) {
        jdbc.sql("""
                        insert into casework.mark (tenant_id, account_id, person_id, sealed, tone, remind_on, created_at, modified_at,
                                                   modified_by)
                        values (:tenant, :account, :person, :sealed, :tone, :remind, :at, :at, :account)
                        on conflict (tenant_id, account_id, person_id)
                        do update set sealed = excluded.sealed, tone = excluded.tone, remind_on = excluded.remind_on,
                                      modified_at = excluded.modified_at, modified_by = excluded.modified_by
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("account", passage.actor().user().value())
                .param("person", client.value())
                .param("sealed", keys.seal(JSON.writeValueAsString(List.of(mark.label(), mark.words())), PURPOSE))
                .param("tone", mark.tone().name())
                .param("remind", mark.remindOn().orElse(null), Types.DATE)
                .param("at", Timestamp.from(passage.at()))
                .update();
    }

    void remove(ClientId client, UserId account) {
        jdbc.sql("delete from casework.mark where person_id = :person and account_id = :account")
                .param("person", client.value())
                .param("account", account.value())
                .update();
    }

    private Mark mark(ResultSet row) throws SQLException {
        var words = JSON.readValue(keys.open(row.getBytes("sealed"), PURPOSE), String[].class);
        return new Mark(
                words[0],
                Mark.Tone.valueOf(row.getString("tone")),
                Optional.ofNullable(row.getObject("remind_on", LocalDate.class)),
                words[1]);
    }
}
