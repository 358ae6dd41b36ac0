package nl.kansrijk.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Answers: rows are added and never changed. */
@Repository
class AnswerTable {
    private static final JsonMapper JSON = new JsonMapper();
    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Replies of(ClientId client, UUID talk) {
        return new Replies(jdbc.sql("""
                        select number, question, part, value, skipped, voice, page, seen, entered_by, created_at
                          from intake.answer
                         where person_id = :person
                           and talk_id = :talk
                         order by number desc
                        """)
                .param("person", client.value())
                .param("talk", talk)
                .query(AnswerTable::answer)
                .list());
    }

    /** Everything filled in during each talk of one person. */
    Map<UUID, Replies> all(ClientId client) {
        Map<UUID, List<Answer>> talks = new LinkedHashMap<>();
        jdbc.sql("""
                        select talk_id, number, question, part, value, skipped, voice, page, seen, entered_by, created_at
                          from intake.answer
                         where person_id = :person
                         order by talk_id, number desc
                        """)
                .param("person", client.value())
                .query((row, n) -> Map.entry(row.getObject("talk_id", UUID.class), answer(row, n)))
                .list()
                .forEach(one -> talks.computeIfAbsent(one.getKey(), talk -> new ArrayList<>())
                        .add(one.getValue()));
        Map<UUID, Replies> replies = new LinkedHashMap<>();
        talks.forEach((talk, answers) -> replies.put(talk, new Replies(answers)));
        return replies;
    }

    void add(TenantId tenant, ClientId client, UUID talk, List<Answer> answers) {
        jdbc.sql("""
                        insert into intake.answer (tenant_id, person_id, talk_id, number, question, part, value, skipped,
                                                   voice, page, seen, entered_by, created_at)
                        select :tenant, :person, :talk, r.*
                          from jsonb_to_recordset(:rows::jsonb)
                               as r (number int, question text, part text, value text, skipped text, voice text, page uuid,
                                     seen int, by uuid, at timestamptz)
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("talk", talk)
                .param(
                        "rows",
                        JSON.writeValueAsString(
                                answers.stream().map(AnswerTable::row).toList()))
                .update();
    }

    private static Map<String, Object> row(Answer answer) {
        var row = new HashMap<String, Object>();
        row.put("number", answer.entry().number());
        row.put("question", answer.question());
        row.put("part", answer.part());
        row.put("value", answer.value());
        answer.skip().ifPresent(skip -> row.put("skipped", skip.name()));
        row.put("voice", answer.entry().voice().name());
        row.put("page", answer.entry().page());
        row.put("seen", answer.entry().seen());
        row.put("by", answer.entry().by().value());
        row.put("at", answer.entry().at().toString());
        return row;
    }

    private static Answer answer(ResultSet row, int n) throws SQLException {
        return new Answer(
                row.getString("question"),
                row.getString("part"),
                row.getString("value"),
                Optional.ofNullable(row.getString("skipped")).map(Skip::valueOf),
                new Answer.Entry(
                        row.getInt("number"),
                        Answer.Voice.valueOf(row.getString("voice")),
                        new UserId(row.getObject("entered_by", UUID.class)),
                        row.getTimestamp("created_at").toInstant(),
                        row.getObject("page", UUID.class),
                        row.getInt("seen")));
    }
}
