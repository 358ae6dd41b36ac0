package nl.kansrijk.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Talks. */
@Repository
class TalkTable {
    private static final String COLUMNS = """
            select id, person_id, kind, question_set, opened_by, opened_at, home_since, cause_asked_at, closed_at,
                   pack_groups, pack_blocks, pack_steps
              from intake.talk
             where person_id = :person
            """;
    private final JdbcClient jdbc;

    TalkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of one person, newest first. */
    List<Talk> of(ClientId client) {
        return jdbc.sql(COLUMNS + " order by opened_at desc, id")
                .param("person", client.value())
                .query(TalkTable::talk)
                .list();
    }

    /** The talk that is open, held until the end of this transaction. */
    Optional<Talk> lock(ClientId client, UUID talk) {
        return jdbc.sql(COLUMNS + " and id = :id and closed_at is null for update")
                .param("person", client.value())
                .param("id", talk)
                .query(TalkTable::talk)
                .optional();
    }

    /** For each of these persons since when a professional holds the talk that is open, and when one was last closed. */
    Map<ClientId, TalkGlance> glances(Collection<ClientId> clients) {
        Map<ClientId, TalkGlance> glances = new HashMap<>();
        jdbc.sql("""
                        select person_id, max(opened_at) filter (where closed_at is null and home_since is null) as since,
                               max(closed_at) as closed
                          from intake.talk
                         where person_id = any (:persons)
                         group by person_id
                        """)
                .param("persons", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(row -> {
                    glances.put(
                            new ClientId(row.getObject("person_id", UUID.class)),
                            new TalkGlance(
                                    Optional.ofNullable(row.getTimestamp("since"))
                                            .map(Timestamp::toInstant),
                                    Optional.ofNullable(row.getTimestamp("closed"))
                                            .map(Timestamp::toInstant)));
                });
        return glances;
    }

    /** Adds a talk; nothing when one is open already. */
    void add(TenantId tenant, Talk talk) {
        jdbc.sql("""
                        insert into intake.talk (tenant_id, person_id, id, kind, question_set, opened_by, opened_at,
                                                 home_since, cause_asked_at, closed_at, pack_groups, pack_blocks, pack_steps)
                        values (:tenant, :person, :id, :kind, :version, :by, :opened, :home, :cause, :closed,
                                :groups, :blocks, :steps)
                        on conflict do nothing
                        """)
                .param("tenant", tenant.value())
                .param("person", talk.client().value())
                .param("id", talk.id())
                .param("kind", talk.kind().name())
                .param("version", talk.version())
                .param("by", talk.openedBy().value())
                .param("opened", Timestamp.from(talk.times().opened()))
                .param("home", at(talk.times().homeSince()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("cause", at(talk.times().causeAsked()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closed", at(talk.times().closed()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("groups", talk.pack().groups())
                .param("blocks", blocks(talk.pack()))
                .param("steps", talk.pack().steps().toArray(String[]::new))
                .update();
    }

    /** Makes an open talk one of this kind, with what is usual, that this professional holds. */
    int held(Talk talk, TalkKind kind, Pack pack, UserId by) {
        return jdbc.sql("""
                        update intake.talk
                           set kind = :kind, opened_by = :by, home_since = null,
                               pack_groups = :groups, pack_blocks = :blocks, pack_steps = :steps
                         where person_id = :person
                           and id = :id
                           and closed_at is null
                        """)
                .param("kind", kind.name())
                .param("by", by.value())
                .param("groups", pack.groups())
                .param("blocks", blocks(pack))
                .param("steps", pack.steps().toArray(String[]::new))
                .param("person", talk.client().value())
                .param("id", talk.id())
                .update();
    }

    /** Writes down that it was said where something low comes from, or that it is not clear; answers 0 when it was before. */
    int causeAsked(ClientId client, UUID talk, Instant at) {
        return jdbc.sql("""
                        update intake.talk
                           set cause_asked_at = :at
                         where person_id = :person
                           and id = :id
                           and cause_asked_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("person", client.value())
                .param("id", talk)
                .update();
    }

    /** Ends a talk; answers 0 when it was over already. */
    int close(ClientId client, UUID talk, Instant at) {
        return jdbc.sql("""
                        update intake.talk
                           set closed_at = :at
                         where person_id = :person
                           and id = :id
                           and closed_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("person", client.value())
                .param("id", talk)
                .update();
    }

    private static @org.jspecify.annotations.Nullable Object at(Optional<Instant> moment) {
        return moment.map(one -> one.atOffset(java.time.ZoneOffset.UTC)).orElse(null);
    }

    private static Talk talk(ResultSet row, int n) throws SQLException {
        return new Talk(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("person_id", UUID.class)),
                TalkKind.valueOf(row.getString("kind")),
                row.getString("question_set"),
                new UserId(row.getObject("opened_by", UUID.class)),
                new Talk.Times(
                        row.getTimestamp("opened_at").toInstant(),
                        moment(row, "home_since"),
                        moment(row, "cause_asked_at"),
                        moment(row, "closed_at")),
                pack(row));
    }

    private static Pack pack(ResultSet row) throws SQLException {
        var blocks = EnumSet.noneOf(Block.class);
        for (var block : (String[]) row.getArray("pack_blocks").getArray()) blocks.add(Block.valueOf(block));
        return new Pack(row.getString("pack_groups"), blocks, List.of((String[])
                row.getArray("pack_steps").getArray()));
    }

    private static String[] blocks(Pack pack) {
        return pack.blocks().stream().map(Block::name).sorted().toArray(String[]::new);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
