package nl.kansrijk.casework.dossier;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.dossier.Dossier.NoteCopy;
import nl.kansrijk.casework.dossier.Dossier.TaskCopy;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Tasks and notes of a file that comes in. */
@Repository
class DossierTable {
    private static final JsonMapper JSON = new JsonMapper();
    private final JdbcClient jdbc;
    private final Keys keys;

    DossierTable(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Which of these numbers tasks or notes here have already. */
    List<UUID> taken(List<UUID> numbers) {
        return jdbc.sql("""
                        select id from casework.task where id = any (:numbers)
                         union
                        select thread_id from casework.note where thread_id = any (:numbers)
                        """)
                .param("numbers", numbers.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    void add(ClientId client, TaskCopy task, Optional<UserId> guide, Passage passage) {
        var reason = new HashMap<>(task.facts());
        reason.put("key", task.key());
        reason.computeIfPresent("words", (name, words) -> FreeText.check(words).maskedText());
        jdbc.sql("""
                        insert into casework.task (tenant_id, id, person_id, owner_id, kind, due, reason, done_at,
                                                   created_at, modified_at)
                        values (:tenant, :id, :person, :owner, :kind, :due, :reason::jsonb, :done, :at, :at)
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("id", task.id())
                .param("person", client.value())
                .param("owner", guide.map(UserId::value).orElse(null), Types.OTHER)
                .param("kind", task.kind().name())
                .param("due", task.due())
                .param("reason", JSON.writeValueAsString(reason))
                .param("done", task.done().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("at", Timestamp.from(passage.at()))
                .update();
    }

    void add(ClientId client, NoteCopy note, Passage passage) {
        jdbc.sql("""
                        insert into casework.note (tenant_id, id, form, thread_id, version, person_id, sealed, anyway,
                                                   shared, created_at, created_by)
                        values (:tenant, :id, :id, :thread, 1, :person, :sealed, true, :shared, :at, :by)
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("id", UUID.randomUUID())
                .param("thread", note.id())
                .param("person", client.value())
                .param("sealed", keys.seal(FreeText.check(note.words()).maskedText(), "note"))
                .param("shared", note.shared())
                .param("at", Timestamp.from(note.at()))
                .param("by", passage.actor().user().value())
                .update();
    }
}
