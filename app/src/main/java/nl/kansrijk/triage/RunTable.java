package nl.kansrijk.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs with what people chose and what a second reader thought of it. Rows are added and never changed. */
@Repository
class RunTable {
    private static final String COLUMNS = """
            select r.id, r.person_id, r.made_by, r.created_at, r.inputs::text as inputs, r.advice::text as advice,
                   c.route, c.wish, c.wish_words, c.reason, c.reason_words, c.review_on, c.second_until, c.chosen_by,
                   c.created_at as chosen_at,
                   s.agrees, s.words, s.read_by, s.created_at as read_at
              from triage.run r
              left join triage.choice c on c.tenant_id = r.tenant_id and c.run_id = r.id
              left join triage.reading s on s.tenant_id = r.tenant_id and s.run_id = r.id
            """;
    private final JdbcClient jdbc;

    RunTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one person, newest first. */
    List<TriageRun> of(ClientId client) {
        return jdbc.sql(COLUMNS + " where r.person_id = :person order by r.created_at desc, r.id")
                .param("person", client.value())
                .query(RunTable::run)
                .list();
    }

    /** Whose run of this organisation it is. */
    Optional<ClientId> whose(UUID run, TenantId tenant) {
        return jdbc.sql("select person_id from triage.run where tenant_id = :tenant and id = :run")
                .param("tenant", tenant.value())
                .param("run", run)
                .query(UUID.class)
                .optional()
                .map(ClientId::new);
    }

    void add(TenantId tenant, TriageRun run) {
        jdbc.sql("""
                        insert into triage.run (tenant_id, person_id, id, rule_version, inputs, advice, made_by, created_at)
                        values (:tenant, :person, :id, :version, :inputs::jsonb, :advice::jsonb, :by, :at)
                        """)
                .param("tenant", tenant.value())
                .param("person", run.client().value())
                .param("id", run.id())
                .param("version", run.advice().version())
                .param("inputs", RunText.write(run.inputs()))
                .param("advice", RunText.write(run.advice()))
                .param("by", run.made().by().value())
                .param("at", Timestamp.from(run.made().at()))
                .update();
    }

    /** Answers 0 when people chose already. */
    int choose(TenantId tenant, TriageRun run, Choice choice) {
        return jdbc.sql("""
                        insert into triage.choice (tenant_id, run_id, person_id, route, wish, wish_words, reason,
                                                   reason_words, review_on, second_until, chosen_by, created_at)
                        values (:tenant, :run, :person, :route, :wish, :wishWords, :reason, :words, :review, :second, :by, :at)
                        on conflict (tenant_id, run_id) do nothing
                        """)
                .param("tenant", tenant.value())
                .param("run", run.id())
                .param("person", run.client().value())
                .param("route", choice.route().name())
                .param("wish", choice.wish().route().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("wishWords", choice.wish().words())
                .param(
                        "reason",
                        choice.because().map(why -> why.reason().name()).orElse(null),
                        Types.VARCHAR)
                .param("words", choice.because().map(Choice.Because::words).orElse(""))
                .param("review", choice.reviewOn())
                .param("second", choice.second().orElse(null), Types.DATE)
                .param("by", choice.by().value())
                .param("at", Timestamp.from(choice.at()))
                .update();
    }

    /** Answers 0 when someone read it already. */
    int read(TenantId tenant, TriageRun run, Reading reading) {
        return jdbc.sql("""
                        insert into triage.reading (tenant_id, run_id, person_id, agrees, words, read_by, created_at)
                        values (:tenant, :run, :person, :agrees, :words, :by, :at)
                        on conflict (tenant_id, run_id) do nothing
                        """)
                .param("tenant", tenant.value())
                .param("run", run.id())
                .param("person", run.client().value())
                .param("agrees", reading.agrees())
                .param("words", reading.words())
                .param("by", reading.by().value())
                .param("at", Timestamp.from(reading.at()))
                .update();
    }

    private static TriageRun run(ResultSet row, int n) throws SQLException {
        return new TriageRun(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("person_id", UUID.class)),
                new TriageRun.Made(
                        user(row, "made_by"), row.getTimestamp("created_at").toInstant()),
                RunText.inputs(row.getString("inputs")),
                RunText.advice(row.getString("advice")),
                row.getString("route") == null ? Optional.empty() : Optional.of(choice(row)),
                row.getObject("read_by") == null ? Optional.empty() : Optional.of(reading(row)));
    }

    private static Choice choice(ResultSet row) throws SQLException {
        var words = row.getString("reason_words");
        return new Choice(
                Route.valueOf(row.getString("route")),
                new Choice.Wish(
                        Optional.ofNullable(row.getString("wish")).map(Route::valueOf), row.getString("wish_words")),
                Optional.ofNullable(row.getString("reason"))
                        .map(reason -> new Choice.Because(Deviation.valueOf(reason), words)),
                user(row, "chosen_by"),
                row.getTimestamp("chosen_at").toInstant(),
                row.getObject("review_on", LocalDate.class),
                Optional.ofNullable(row.getObject("second_until", LocalDate.class)));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                user(row, "read_by"),
                row.getTimestamp("read_at").toInstant(),
                row.getBoolean("agrees"),
                row.getString("words"));
    }

    private static UserId user(ResultSet row, String column) throws SQLException {
        return new UserId(row.getObject(column, UUID.class));
    }
}
