package nl.kansrijk.profile;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What clients chose about how far a group of data goes, and the statements that follow it. */
@Repository
class ShareChoiceTable {
    private final JdbcClient jdbc;

    ShareChoiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last choice about this group. */
    Optional<ShareLevel> last(ClientId client, DataGroup group) {
        return jdbc.sql("""
                        select most
                          from profile.share_choice
                         where person_id = :person and data_group = :group
                         order by seq desc
                         limit 1
                        """)
                .param("person", client.value())
                .param("group", group.name())
                .query((row, n) -> ShareLevel.valueOf(row.getString("most")))
                .optional();
    }

    void add(ClientId client, DataGroup group, ShareLevel most, Passage passage) {
        jdbc.sql("""
                        insert into profile.share_choice (tenant_id, person_id, data_group, seq, most, chosen_by, created_at)
                        select :tenant, :person, :group, coalesce(max(seq), 0) + 1, :most, :by, :at
                          from profile.share_choice
                         where tenant_id = :tenant and person_id = :person and data_group = :group
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("person", client.value())
                .param("group", group.name())
                .param("most", most.name())
                .param("by", passage.actor().user().value())
                .param("at", Timestamp.from(passage.at()))
                .update();
    }

    /** Lets what goes outside the own organisation by itself go as far as this. What stays nearer by itself is left alone. */
    void follow(ClientId client, String[] characteristics, ShareLevel most) {
        jdbc.sql("""
                        update profile.statement
                           set kept_share = coalesce(kept_share, share_level), share_level = :most
                         where person_id = :person
                           and characteristic = any (:characteristics)
                           and coalesce(kept_share, share_level) in ('CHAIN', 'ANON', 'NAMED')
                           and share_level <> :most
                        """)
                .param("person", client.value())
                .param("characteristics", characteristics)
                .param("most", most.name())
                .update();
    }

    /** The levels at which statements about these characteristics stand. */
    List<ShareLevel> levels(ClientId client, String[] characteristics) {
        return jdbc.sql("""
                        select distinct share_level
                          from profile.statement
                         where person_id = :person and characteristic = any (:characteristics)
                        """)
                .param("person", client.value())
                .param("characteristics", characteristics)
                .query((row, n) -> ShareLevel.valueOf(row.getString("share_level")))
                .list();
    }
}
