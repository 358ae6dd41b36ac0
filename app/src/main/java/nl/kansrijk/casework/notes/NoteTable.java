package nl.kansrijk.casework.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes, version by version. */
@Repository
class NoteTable {
    private static final String PURPOSE = "note";
    private final JdbcClient jdbc;
    private final Keys keys;

    NoteTable(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** The newest version of each note, newest first. */
    List<Note> newest(ClientId client, int most) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (thread_id) thread_id, version, sealed, anyway, shared, created_at, created_by
                              from casework.note
                             where person_id = :person
                             order by thread_id, version desc) newest
                         order by created_at desc, thread_id
                         limit :most
                        """)
                .param("person", client.value())
                .param("most", most)
                .query(this::note)
                .list();
    }

    /** What the client reads, newest first. */
    List<Note> shared(ClientId client, int most) {
        return jdbc.sql("""
                        select thread_id, version, sealed, anyway, shared, created_at, created_by
                          from casework.note
                         where person_id = :person and shared
                         order by created_at desc, thread_id
                         limit :most
                        """)
                .param("person", client.value())
                .param("most", most)
                .query(this::note)
                .list();
    }

    /** No version of this note is read by the client from now on. */
    void keepBack(ClientId client, UUID thread) {
        jdbc.sql("update casework.note set shared = false where person_id = :person and thread_id = :thread and shared")
                .param("person", client.value())
                .param("thread", thread)
                .update();
    }

    List<Note> versions(ClientId client, UUID thread) {
        return jdbc.sql("""
                        select thread_id, version, sealed, anyway, shared, created_at, created_by from casework.note
                         where person_id = :person and thread_id = :thread
                         order by version desc
                        """)
                .param("person", client.value())
                .param("thread", thread)
                .query(this::note)
                .list();
    }

    /** Adds a version; answers whether it is new: the same form or the same version sent again changes nothing. */
    boolean add(ClientId client, Note note, UUID form, Passage passage) {
        return jdbc.sql("""
                        insert into casework.note (tenant_id, id, form, thread_id, version, person_id, sealed, anyway, shared, created_at, created_by)
                        values (:tenant, :id, :form, :thread, :version, :person, :sealed, :anyway, :shared, :at, :by)
                        on conflict do nothing
                        """)
                        .param("tenant", passage.actor().tenant().value())
                        .param("id", UUID.randomUUID())
                        .param("form", form)
                        .param("thread", note.thread())
                        .param("version", note.version())
                        .param("person", client.value())
                        .param("sealed", keys.seal(note.words(), PURPOSE))
                        .param("anyway", note.anyway())
                        .param("shared", note.shared())
                        .param("at", Timestamp.from(note.at()))
                        .param("by", note.by().value())
                        .update()
                == 1;
    }

    boolean sent(UUID form) {
        return jdbc.sql("select exists (select 1 from casework.note where form = :form)")
                .param("form", form)
                .query(Boolean.class)
                .single();
    }

    private Note note(ResultSet row, int n) throws SQLException {
        return new Note(
                row.getObject("thread_id", UUID.class),
                row.getInt("version"),
                keys.open(row.getBytes("sealed"), PURPOSE),
                row.getBoolean("anyway"),
                row.getBoolean("shared"),
                row.getTimestamp("created_at").toInstant(),
                new UserId(row.getObject("created_by", UUID.class)));
    }
}
