package nl.kansrijk.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of talks: one row for each block that was begun. */
@Repository
class TalkStepTable {
    private static final String ADD = """
            insert into intake.step (tenant_id, person_id, talk_id, block, first_at, last_at, done_at,
                                     skip_reason, skip_words, added_reason, added_words)
            values (:tenant, :person, :talk, :block, :first, :last, :done, :reason, :words, :extra, :extraWords)
            """;
    private final JdbcClient jdbc;

    TalkStepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Block, TalkSteps.Step> of(ClientId client, UUID talk) {
        var steps = new EnumMap<Block, TalkSteps.Step>(Block.class);
        jdbc.sql("""
                        select block, first_at, last_at, done_at, skip_reason, skip_words, added_reason, added_words
                          from intake.step
                         where person_id = :person
                           and talk_id = :talk
                        """)
                .param("person", client.value())
                .param("talk", talk)
                .query((row, n) -> Map.entry(Block.valueOf(row.getString("block")), step(row)))
                .list()
                .forEach(one -> steps.put(one.getKey(), one.getValue()));
        return steps;
    }

    /** Something of this block was opened or filled in. */
    void touch(TenantId tenant, ClientId client, UUID talk, Block block, Instant at) {
        jdbc.sql("""
                        insert into intake.step (tenant_id, person_id, talk_id, block, first_at, last_at)
                        values (:tenant, :person, :talk, :block, :at, :at)
                        on conflict (tenant_id, person_id, talk_id, block)
                        do update set last_at = greatest(step.last_at, excluded.last_at)
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("talk", talk)
                .param("block", block.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** This block is taken along besides what is usual; why stays as it was said first. */
    void extra(TenantId tenant, Talk talk, Block block, TalkSteps.Added why, Instant at) {
        jdbc.sql("""
                        insert into intake.step (tenant_id, person_id, talk_id, block, first_at, last_at, added_reason, added_words)
                        values (:tenant, :person, :talk, :block, :at, :at, :reason, :words)
                        on conflict (tenant_id, person_id, talk_id, block) do nothing
                        """)
                .param("tenant", tenant.value())
                .param("person", talk.client().value())
                .param("talk", talk.id())
                .param("block", block.name())
                .param("at", Timestamp.from(at))
                .param("reason", why.reason().name())
                .param("words", why.words())
                .update();
    }

    /** This block is done, or passed over for a reason. */
    void done(TenantId tenant, ClientId client, UUID talk, Block block, TalkSteps.Step step) {
        add(ADD + """
                        on conflict (tenant_id, person_id, talk_id, block)
                        do update set last_at = greatest(step.last_at, excluded.last_at),
                                      done_at = coalesce(step.done_at, excluded.done_at),
                                      skip_reason = excluded.skip_reason, skip_words = excluded.skip_words
                        """, tenant, client, talk, block, step);
    }

    /** Brings in a block that was done long ago. */
    void bringIn(TenantId tenant, ClientId client, UUID talk, Block block, TalkSteps.Step step) {
        add(ADD, tenant, client, talk, block, step);
    }

    private void add(String sql, TenantId tenant, ClientId client, UUID talk, Block block, TalkSteps.Step step) {
        jdbc.sql(sql)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("talk", talk)
                .param("block", block.name())
                .param("first", Timestamp.from(step.first()))
                .param("last", Timestamp.from(step.last()))
                .param("done", Timestamp.from(step.done().orElse(step.last())))
                .param("reason", step.skipped().map(TalkSteps.SkipReason::name).orElse(null), java.sql.Types.VARCHAR)
                .param("words", step.words())
                .param("extra", step.added().map(one -> one.reason().name()).orElse(null), java.sql.Types.VARCHAR)
                .param("extraWords", step.added().map(TalkSteps.Added::words).orElse(""))
                .update();
    }

    private static TalkSteps.Step step(ResultSet row) throws SQLException {
        var words = row.getString("added_words");
        return new TalkSteps.Step(
                row.getTimestamp("first_at").toInstant(),
                row.getTimestamp("last_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("done_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("skip_reason")).map(TalkSteps.SkipReason::valueOf),
                row.getString("skip_words"),
                Optional.ofNullable(row.getString("added_reason"))
                        .map(TalkSteps.AddReason::valueOf)
                        .map(reason -> new TalkSteps.Added(reason, words)));
    }
}
