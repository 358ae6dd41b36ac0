package nl.kansrijk.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.profile.Statement.Entry;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Statement.Terms;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/** One row of the database as a statement. */
final class StatementRow {
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
