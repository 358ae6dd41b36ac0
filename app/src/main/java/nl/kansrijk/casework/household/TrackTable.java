package nl.kansrijk.casework.household;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Help that was asked for or runs. */
@Repository
class TrackTable {
    private final JdbcClient jdbc;

    TrackTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClientId client, Track track, UUID form, Passage passage) {
        jdbc.sql("""
                        insert into casework.track (tenant_id, id, form, person_id, kind, owner, status, since, code, letter_id,
                                                    created_at, modified_at, modified_by)
                        values (:tenant, :id, :form, :person, :kind, :owner, :status, :since, :code, :letter, :at, :at, :by)
                        on conflict (tenant_id, form) do nothing
                        """)
                .params(MemberTable.common(client, form, passage))
                .param("id", track.id())
                .param("kind", track.kind().name())
                .param("owner", track.owner())
                .param("status", track.status().name())
                .param("since", track.since())
                .param("code", track.sent().map(Track.Sent::code).orElse(null), Types.VARCHAR)
                .param("letter", track.sent().map(Track.Sent::letter).orElse(null), Types.OTHER)
                .update();
    }

    int change(ClientId client, UUID track, Track.Status to, Passage passage) {
        return jdbc.sql("""
                        update casework.track set status = :status, since = :day, modified_at = :at, modified_by = :by
                         where id = :id and person_id = :person
                        """)
                .param("status", to.name())
                .param("day", DutchTime.day(passage.at()))
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .param("id", track)
                .param("person", client.value())
                .update();
    }
}
