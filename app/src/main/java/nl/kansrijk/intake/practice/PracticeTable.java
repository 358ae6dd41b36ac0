package nl.kansrijk.intake.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Practice talks: rows of one professional, read and written by that professional alone. */
@Repository
class PracticeTable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private final JdbcClient jdbc;

    PracticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Practice> newest(Actor who) {
        return jdbc.sql("""
                        select distinct on (case_code)
                               id, case_code, question_set, begun_at, ended_at, answers, asked, causes, heard, route, review
                          from intake.practice
                         where tenant_id = :tenant
                           and user_id = :user
                         order by case_code, begun_at desc, id
                        """)
                .param("tenant", who.tenant().value())
                .param("user", who.user().value())
                .query((row, n) -> practice(row))
                .list();
    }

    /** Begins one; nothing when one with this client is under way. */
    void begin(UUID id, String code, String version, Actor who, Instant at) {
        jdbc.sql("""
                        insert into intake.practice (tenant_id, user_id, id, case_code, question_set, begun_at)
                        values (:tenant, :user, :id, :code, :version, :at)
                        on conflict do nothing
                        """)
                .param("tenant", who.tenant().value())
                .param("user", who.user().value())
                .param("id", id)
                .param("code", code)
                .param("version", version)
                .param("at", Timestamp.from(at))
                .update();
    }

    void hear(UUID id, String question, int pieces, Actor who) {
        jdbc.sql("""
                        update intake.practice
                           set asked = asked || jsonb_build_object(cast(:question as text), cast(:pieces as int))
                         where tenant_id = :tenant and user_id = :user and id = :id and ended_at is null
                        """)
                .param("question", question)
                .param("pieces", pieces)
                .param("tenant", who.tenant().value())
                .param("user", who.user().value())
                .param("id", id)
                .update();
    }

    void keep(UUID id, Map<String, String> answers, Actor who) {
        jdbc.sql("""
                        update intake.practice
                           set answers = answers || :answers::jsonb
                         where tenant_id = :tenant and user_id = :user and id = :id and ended_at is null
                        """)
                .param("answers", JSON.writeValueAsString(answers))
                .param("tenant", who.tenant().value())
                .param("user", who.user().value())
                .param("id", id)
                .update();
    }

    void end(UUID id, Verdict verdict, Actor who, Instant at) {
        jdbc.sql("""
                        update intake.practice
                           set ended_at = :at, causes = :causes, heard = :heard, route = :route
                         where tenant_id = :tenant and user_id = :user and id = :id and ended_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("causes", verdict.causes().toArray(String[]::new))
                .param("heard", verdict.heard().toArray(String[]::new))
                .param("route", verdict.route())
                .param("tenant", who.tenant().value())
                .param("user", who.user().value())
                .param("id", id)
                .update();
    }

    void review(UUID id, Map<String, String> words, Actor who) {
        jdbc.sql("""
                        update intake.practice
                           set review = :words::jsonb
                         where tenant_id = :tenant and user_id = :user and id = :id and ended_at is not null
                        """)
                .param("words", JSON.writeValueAsString(words))
                .param("tenant", who.tenant().value())
                .param("user", who.user().value())
                .param("id", id)
                .update();
    }

    static Practice practice(ResultSet row) throws SQLException {
        var ended = Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant);
        return new Practice(
                row.getObject("id", UUID.class),
                row.getString("case_code"),
                row.getString("question_set"),
                new Practice.Times(row.getTimestamp("begun_at").toInstant(), ended),
                JSON.readValue(row.getString("answers"), TEXTS),
                JSON.readValue(row.getString("asked"), COUNTS),
                ended.isPresent() ? Optional.of(verdict(row)) : Optional.empty(),
                JSON.readValue(row.getString("review"), TEXTS));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                List.of((String[]) row.getArray("causes").getArray()),
                List.of((String[]) row.getArray("heard").getArray()),
                row.getString("route"));
    }
}
