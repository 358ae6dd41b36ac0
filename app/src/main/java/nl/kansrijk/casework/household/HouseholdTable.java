package nl.kansrijk.casework.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Households and help that runs. */
@Repository
class HouseholdTable {
    private final JdbcClient jdbc;

    HouseholdTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> members(ClientId client) {
        return jdbc.sql("""
                        select id, relation, label, other_id, since, ended_at from casework.household_member
                         where person_id = :person
                         order by ended_at desc nulls first, since, id
                        """)
                .param("person", client.value())
                .query((row, n) -> new Member(
                        row.getObject("id", UUID.class),
                        Member.Relation.valueOf(row.getString("relation")),
                        row.getString("label"),
                        Optional.ofNullable(row.getObject("other_id", UUID.class))
                                .map(ClientId::new),
                        row.getObject("since", LocalDate.class),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant)))
                .list();
    }

    void add(ClientId client, Member member, UUID form, Passage passage) {
        jdbc.sql("""
                        insert into casework.household_member (tenant_id, id, form, person_id, relation, label, other_id, since, created_at,
                                                               modified_at, modified_by)
                        values (:tenant, :id, :form, :person, :relation, :label, :other, :since, :at, :at, :by)
                        on conflict (tenant_id, form) do nothing
                        """)
                .params(common(client, form, passage))
                .param("id", member.id())
                .param("relation", member.relation().name())
                .param("label", member.label())
                .param("other", member.other().map(ClientId::value).orElse(null), Types.OTHER)
                .param("since", member.since())
                .update();
    }

    int end(ClientId client, UUID member, Optional<Instant> ended, Passage passage) {
        return jdbc.sql("""
                        update casework.household_member set ended_at = :ended, modified_at = :at, modified_by = :by
                         where id = :id and person_id = :person
                        """)
                .param("ended", ended.map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .param("id", member)
                .param("person", client.value())
                .update();
    }

    List<Track> tracks(ClientId client) {
        return jdbc.sql("""
                        select id, kind, owner, status, since, code, letter_id, replied_at from casework.track
                         where person_id = :person
                         order by status in ('DONE', 'STOPPED'), since desc, id
                        """)
                .param("person", client.value())
                .query((row, n) -> new Track(
                        row.getObject("id", UUID.class),
                        Track.Kind.valueOf(row.getString("kind")),
                        row.getString("owner"),
                        Track.Status.valueOf(row.getString("status")),
                        row.getObject("since", LocalDate.class),
                        sent(row)))
                .list();
    }

    void add(ClientId client, Track track, UUID form, Passage passage) {
        jdbc.sql("""
                        insert into casework.track (tenant_id, id, form, person_id, kind, owner, status, since, code, letter_id,
                                                    created_at, modified_at, modified_by)
                        values (:tenant, :id, :form, :person, :kind, :owner, :status, :since, :code, :letter, :at, :at, :by)
                        on conflict (tenant_id, form) do nothing
                        """)
                .params(common(client, form, passage))
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
                        update casework.track set status = :status, modified_at = :at, modified_by = :by
                         where id = :id and person_id = :person
                        """)
                .param("status", to.name())
                .param("at", Timestamp.from(passage.at()))
                .param("by", passage.actor().user().value())
                .param("id", track)
                .param("person", client.value())
                .update();
    }

    private static Optional<Track.Sent> sent(ResultSet row) throws SQLException {
        var code = row.getString("code");
        if (code == null) return Optional.empty();
        var replied = Optional.ofNullable(row.getTimestamp("replied_at")).map(Timestamp::toInstant);
        return Optional.of(new Track.Sent(code, row.getObject("letter_id", UUID.class), replied));
    }

    private static Map<String, Object> common(ClientId client, UUID form, Passage passage) {
        return Map.of(
                "tenant", passage.actor().tenant().value(),
                "form", form,
                "person", client.value(),
                "at", Timestamp.from(passage.at()),
                "by", passage.actor().user().value());
    }
}
