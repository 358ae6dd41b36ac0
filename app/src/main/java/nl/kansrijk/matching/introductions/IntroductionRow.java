package nl.kansrijk.matching.introductions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.Pair;
import nl.kansrijk.matching.introductions.Introduction.Agreed;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import nl.kansrijk.matching.introductions.Introduction.Declined;
import nl.kansrijk.matching.introductions.Introduction.Expired;
import nl.kansrijk.matching.introductions.Introduction.Manner;
import nl.kansrijk.matching.introductions.Introduction.Met;
import nl.kansrijk.matching.introductions.Introduction.Outcome;
import nl.kansrijk.matching.introductions.Introduction.Party;
import nl.kansrijk.matching.introductions.Introduction.Stopped;
import nl.kansrijk.matching.introductions.Introduction.Withdrawn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/** Reads a row back into the state it stands in. */
final class IntroductionRow {
    private final ResultSet row;

    IntroductionRow(ResultSet row) {
        this.row = row;
    }

    Introduction read() throws SQLException {
        var facts = facts();
        return switch (text("state")) {
            case "ASKED" ->
                new Asked(facts, moment("deadline_at"), Optional.ofNullable(row.getString("question_text")));
            case "AGREED" -> new Agreed(facts, manner(), at(), row.getObject("meeting_on", LocalDate.class));
            case "MET" -> new Met(facts, manner(), Outcome.valueOf(text("outcome")), at());
            case "DECLINED" -> new Declined(facts, manner(), text("ended_text"), at());
            case "EXPIRED" -> new Expired(facts, at());
            case "WITHDRAWN" -> new Withdrawn(facts, Party.valueOf(text("ended_by")), text("ended_text"), at());
            case "STOPPED" -> new Stopped(facts, Reason.of(text("ended_why")), at());
            case String other -> throw new IllegalStateException("an introduction cannot be " + other);
        };
    }

    private Facts facts() throws SQLException {
        return new Facts(
                id("id"),
                pair(),
                Facts.Origin.valueOf(text("origin")),
                text("code_name"),
                text("reason_text"),
                new UserId(id("proposed_by")),
                moment("created_at"),
                row.getInt("version"));
    }

    private Pair pair() throws SQLException {
        return new Pair(
                new ClientId(id("person_id")),
                tenant("person_tenant_id"),
                new VacancyId(id("vacancy_id")),
                tenant("vacancy_tenant_id"),
                tenant("employer_tenant_id"));
    }

    private Manner manner() throws SQLException {
        return Manner.valueOf(text("answered_how"));
    }

    private Instant at() throws SQLException {
        return moment("modified_at");
    }

    private String text(String column) throws SQLException {
        return row.getString(column);
    }

    private UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private TenantId tenant(String column) throws SQLException {
        return new TenantId(row.getInt(column));
    }

    private Instant moment(String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
