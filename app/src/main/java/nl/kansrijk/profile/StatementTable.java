package nl.kansrijk.profile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements and, beside each, the last answer of the client. */
@Repository
class StatementTable {
    private static final String ANSWERED = """
            select s.*, r.seq as answer, r.status, r.words, r.created_at as answered_at
              from profile.statement s
              left join lateral (select seq, status, words, created_at
                                   from profile.recognition
                                  where tenant_id = s.tenant_id and person_id = s.person_id and statement_id = s.id
                                  order by seq desc
                                  limit 1) r on true
            """;
    private final JdbcClient jdbc;

    StatementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All statements about these characteristics that are shared this far, newest first. */
    List<Statement> of(ClientId client, String[] characteristics, Set<ShareLevel> levels) {
        return jdbc.sql(ANSWERED + """
                         where s.person_id = :person
                           and s.characteristic = any (:characteristics)
                           and s.share_level = any (:levels)
                         order by s.version desc
                        """)
                .param("person", client.value())
                .param("characteristics", characteristics)
                .param("levels", levels.stream().map(Enum::name).toArray(String[]::new))
                .query(StatementRow::read)
                .list();
    }

    /** The same of at most so many people of an organisation, oldest first; by a sum of their numbers, so always the same ones. */
    List<Statement> ofSome(TenantId tenant, int most, String[] characteristics, Collection<ClientId> without) {
        return jdbc.sql(ANSWERED + """
                         where s.tenant_id = :tenant
                           and s.characteristic = any (:characteristics)
                           and s.person_id in (select person_id
                                                 from profile.current_row
                                                where tenant_id = :tenant
                                                  and person_id <> all (:without)
                                                order by md5(person_id::text)
                                                limit :most)
                         order by s.person_id, s.version
                        """)
                .param("tenant", tenant.value())
                .param("characteristics", characteristics)
                .param("without", without.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("most", most)
                .query(StatementRow::read)
                .list();
    }

    /** The newest statement about one thing, however far it is shared. */
    Optional<Statement> newest(ClientId client, String characteristic, String item) {
        return jdbc.sql(ANSWERED + """
                         where s.person_id = :person
                           and s.characteristic = :characteristic
                           and s.item = :item
                         order by s.version desc
                         limit 1
                        """)
                .param("person", client.value())
                .param("characteristic", characteristic)
                .param("item", item)
                .query(StatementRow::read)
                .optional();
    }

    /** Adds these, all of the same version; what goes as far as the one before keeps how far that went without a choice. */
    void addAll(ClientId client, List<Statement> said, TenantId tenant, int version) {
        jdbc.sql("""
                        insert into profile.statement (tenant_id, person_id, version, id, characteristic, item, value,
                                                       source_type, source_ref, observed_on, entered_by, confidence,
                                                       valid_until, share_level, sensitivity, supersedes, created_at,
                                                       kept_share)
                        select :tenant, :person, :version, r.*,
                               (select before.kept_share
                                  from profile.statement before
                                 where before.person_id = :person
                                   and before.id = r.supersedes
                                   and before.share_level = r.share_level)
                          from jsonb_to_recordset(:rows::jsonb)
                               as r (id uuid, characteristic text, item text, value text, source_type text,
                                     source_ref text, observed_on date, by uuid, confidence text, valid_until date,
                                     share_level text, sensitivity smallint, supersedes uuid, at timestamptz)
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("version", version)
                .param("rows", StatementRow.write(said))
                .update();
    }

    Optional<Statement> find(ClientId client, UUID id, String[] characteristics, Set<ShareLevel> levels) {
        return jdbc.sql(ANSWERED + """
                         where s.person_id = :person
                           and s.id = :id
                           and s.characteristic = any (:characteristics)
                           and s.share_level = any (:levels)
                        """)
                .param("person", client.value())
                .param("id", id)
                .param("characteristics", characteristics)
                .param("levels", levels.stream().map(Enum::name).toArray(String[]::new))
                .query(StatementRow::read)
                .optional();
    }
}
