package nl.kansrijk.profile;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What clients chose about how far a group of data or a part of it goes, and the statements that follow it. */
@Repository
class ShareChoiceTable {
    private final JdbcClient jdbc;

    ShareChoiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One choice. Scope: the name of a group of data or of a part. */
    record Choice(String scope, ShareLevel most, Instant at, UserId by) {
        /** The choice that holds for a part: about itself or about its whole group, whichever came last. */
        static Optional<Choice> of(SharePart part, Map<String, Choice> chosen) {
            return last(chosen, part.group().name(), part.scope());
        }

        /** The choice that holds for a characteristic. */
        static Optional<Choice> of(Characteristic line, Map<String, Choice> chosen) {
            return SharePart.of(line)
                    .map(part -> of(part, chosen))
                    .orElseGet(() -> last(chosen, line.group().name(), ""));
        }

        private static Optional<Choice> last(Map<String, Choice> chosen, String group, String part) {
            return Stream.of(group, part)
                    .flatMap(scope -> Stream.ofNullable(chosen.get(scope)))
                    .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other);
        }
    }

    /** The last choice about each group and part. */
    Map<String, Choice> newest(ClientId client) {
        return jdbc
                .sql("""
                        select distinct on (data_group) data_group, most, chosen_by, created_at
                          from profile.share_choice
                         where person_id = :person
                         order by data_group, seq desc
                        """)
                .param("person", client.value())
                .query((row, n) -> new Choice(
                        row.getString("data_group"),
                        ShareLevel.valueOf(row.getString("most")),
                        StatementRow.at(row, "created_at"),
                        new UserId(row.getObject("chosen_by", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Choice::scope, Function.identity()));
    }

    /** The last choice about this group. */
    Optional<ShareLevel> last(ClientId client, DataGroup group) {
        return Optional.ofNullable(newest(client).get(group.name())).map(Choice::most);
    }

    void add(ClientId client, String scope, ShareLevel most, Passage passage) {
        jdbc.sql("""
                        insert into profile.share_choice (tenant_id, person_id, data_group, seq, most, chosen_by, created_at)
                        select :tenant, :person, :scope, coalesce(max(seq), 0) + 1, :most, :by, :at
                          from profile.share_choice
                         where tenant_id = :tenant and person_id = :person and data_group = :scope
                        """)
                .param("tenant", passage.actor().tenant().value())
                .param("person", client.value())
                .param("scope", scope)
                .param("most", most.name())
                .param("by", passage.actor().user().value())
                .param("at", Timestamp.from(passage.at()))
                .update();
    }

    /** Lets what goes outside the own organisation by itself go as far as this. What stays nearer by itself goes back there. */
    void follow(ClientId client, String[] characteristics, ShareLevel most) {
        jdbc.sql("""
                        update profile.statement
                           set share_level = case when coalesce(kept_share, share_level) = 'TEAM' then 'TEAM' else :most end,
                               kept_share = coalesce(kept_share, share_level)
                         where person_id = :person
                           and characteristic = any (:characteristics)
                           and (coalesce(kept_share, share_level) in ('CHAIN', 'ANON', 'NAMED') and share_level <> :most
                                or kept_share = 'TEAM' and share_level <> 'TEAM')
                        """)
                .param("person", client.value())
                .param("characteristics", characteristics)
                .param("most", most.name())
                .update();
    }

    /** Lets a part go as far as this; {@code team} are the characteristics that usually stay in the team and go along. */
    void followPart(ClientId client, ShareLevel most, String[] characteristics, String[] team) {
        jdbc.sql("""
                        update profile.statement
                           set share_level = case when :most <> 'ANON' and coalesce(kept_share, share_level) = 'TEAM'
                                                  then 'TEAM' else :most end,
                               kept_share = coalesce(kept_share, share_level)
                         where person_id = :person
                           and (characteristic = any (:characteristics)
                                    and coalesce(kept_share, share_level) in ('CHAIN', 'ANON', 'NAMED')
                                or characteristic = any (:team)
                                    and coalesce(kept_share, share_level) in ('TEAM', 'CHAIN', 'ANON', 'NAMED'))
                           and share_level <> :most
                        """)
                .param("person", client.value())
                .param("characteristics", characteristics)
                .param("team", team)
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

    /** The characteristics of which something goes to employers. */
    List<String> open(ClientId client) {
        return jdbc.sql("""
                        select distinct characteristic
                          from profile.statement
                         where person_id = :person and share_level in ('ANON', 'NAMED')
                        """).param("person", client.value()).query(String.class).list();
    }
}
