package nl.kansrijk.profile;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The client's answers, each one a row. */
@Repository
class RecognitionTable {
    private final JdbcClient jdbc;

    RecognitionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer and who wrote it down. */
    record Answer(UUID statement, Recognition recognition, UserId by) {}

    /** All answers of one person, newest first. */
    List<Answer> of(ClientId client) {
        return jdbc.sql("""
                        select statement_id, seq, status, words, entered_by, created_at
                          from profile.recognition
                         where person_id = :person
                         order by created_at desc, seq desc
                        """)
                .param("person", client.value())
                .query((row, n) -> new Answer(
                        row.getObject("statement_id", UUID.class),
                        new Recognition(
                                row.getInt("seq"),
                                Status.valueOf(row.getString("status")),
                                row.getString("words"),
                                Optional.of(StatementRow.at(row, "created_at"))),
                        new UserId(row.getObject("entered_by", UUID.class))))
                .list();
    }

    /** The first answer to each of these, given by writing them down oneself: that is so. */
    void addOwn(TenantId tenant, ClientId client, List<UUID> statements, UserId by, Instant at) {
        jdbc.sql("""
                        insert into profile.recognition (tenant_id, person_id, statement_id, seq, status, words, entered_by, created_at)
                        select :tenant, :person, s.id, 1, 'RECOGNISED', '', :by, :at
                          from unnest(:statements) as s (id)
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("statements", statements.toArray(UUID[]::new))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(TenantId tenant, ClientId client, Answer answer) {
        jdbc.sql("""
                        insert into profile.recognition (tenant_id, person_id, statement_id, seq, status, words, entered_by, created_at)
                        values (:tenant, :person, :statement, :seq, :status, :words, :by, :at)
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("statement", answer.statement())
                .param("seq", answer.recognition().number())
                .param("status", answer.recognition().status().name())
                .param("words", answer.recognition().words())
                .param("by", answer.by().value())
                .param("at", Timestamp.from(answer.recognition().at().orElseThrow()))
                .update();
    }
}
