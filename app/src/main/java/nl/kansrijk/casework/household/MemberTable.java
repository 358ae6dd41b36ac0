package nl.kansrijk.casework.household;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who lives with a client. */
@Repository
class MemberTable {
    private final JdbcClient jdbc;

    MemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** What every new row is written with. */
    static Map<String, Object> common(ClientId client, UUID form, Passage passage) {
        return Map.of(
                "tenant", passage.actor().tenant().value(),
                "form", form,
                "person", client.value(),
                "at", Timestamp.from(passage.at()),
                "by", passage.actor().user().value());
    }
}
