package nl.kansrijk.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.profile.Statement.Entry;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Statement.Terms;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import tools.jackson.databind.json.JsonMapper;

/** One row of the database as a statement. */
final class StatementRow {
    private static final JsonMapper JSON = new JsonMapper();

    private StatementRow() {}

    static Statement read(ResultSet row, int n) throws SQLException {
        return new Statement(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("person_id", UUID.class)),
                new Fact(
                        row.getString("characteristic"), row.getString("item"), ValueText.read(row.getString("value"))),
                new Source(
                        Source.Type.valueOf(row.getString("source_type")),
                        row.getString("source_ref"),
                        row.getObject("observed_on", LocalDate.class)),
                entry(row),
                answer(row),
                terms(row));
    }

    /** Statements as the columns of the database, for adding many at once. */
    static String write(List<Statement> said) {
        return JSON.writeValueAsString(said.stream().map(StatementRow::columns).toList());
    }

    private static Map<String, Object> columns(Statement said) {
        var columns = new HashMap<String, Object>();
        columns.put("id", said.id());
        columns.put("characteristic", said.fact().characteristic());
        columns.put("item", said.fact().item());
        columns.put("value", ValueText.write(said.fact().value()));
        columns.put("source_type", said.source().type().name());
        columns.put("source_ref", said.source().ref());
        columns.put("observed_on", said.source().observedOn().toString());
        columns.put("by", said.entry().by().value());
        columns.put("confidence", said.entry().confidence().name());
        said.terms().validUntil().ifPresent(last -> columns.put("valid_until", last.toString()));
        columns.put("share_level", said.terms().share().name());
        columns.put("sensitivity", said.terms().sensitivity());
        said.entry().supersedes().ifPresent(before -> columns.put("supersedes", before));
        columns.put("at", said.entry().at().toString());
        return columns;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new UserId(row.getObject("entered_by", UUID.class)),
                at(row, "created_at"),
                Confidence.valueOf(row.getString("confidence")),
                Optional.ofNullable(row.getObject("supersedes", UUID.class)));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                ShareLevel.valueOf(row.getString("share_level")),
                row.getInt("sensitivity"));
    }

    private static Recognition answer(ResultSet row) throws SQLException {
        var status = row.getString("status");
        if (status == null) return Recognition.NONE;
        return new Recognition(
                row.getInt("answer"),
                Status.valueOf(status),
                row.getString("words"),
                Optional.of(at(row, "answered_at")));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
