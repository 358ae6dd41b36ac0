package nl.kansrijk.casework.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who lives with a client and all help, read in one go. */
@Repository
class HouseholdTable {
    private static final Comparator<Member> LEFT_LAST = Comparator.comparing(
                    (Member one) -> one.endedAt().orElse(Instant.MAX), Comparator.reverseOrder())
            .thenComparing(Member::since)
            .thenComparing(Member::id);
    private static final Comparator<Track> ENDED_LAST = Comparator.comparing((Track one) -> !one.runs())
            .thenComparing(Track::since, Comparator.reverseOrder())
            .thenComparing(Track::id);
    private final JdbcClient jdbc;

    HouseholdTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who left last, and help that ended last. */
    record Home(List<Member> members, List<Track> tracks) {}

    Home of(ClientId client) {
        var members = new ArrayList<Member>();
        var tracks = new ArrayList<Track>();
        jdbc.sql("""
                        select id, relation as kind, label as words, null as status, since, other_id as other, ended_at as moment,
                               null as code
                          from casework.household_member
                         where person_id = :person
                        union all
                        select id, kind, owner, status, since, letter_id, replied_at, code
                          from casework.track
                         where person_id = :person
                        """).param("person", client.value()).query(row -> {
            if (row.getString("status") == null) members.add(member(row));
            else tracks.add(track(row));
        });
        members.sort(LEFT_LAST);
        tracks.sort(ENDED_LAST);
        return new Home(members, tracks);
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                Member.Relation.valueOf(row.getString("kind")),
                row.getString("words"),
                Optional.ofNullable(row.getObject("other", UUID.class)).map(ClientId::new),
                row.getObject("since", LocalDate.class),
                moment(row));
    }

    private static Track track(ResultSet row) throws SQLException {
        var code = Optional.ofNullable(row.getString("code"));
        var letter = row.getObject("other", UUID.class);
        var replied = moment(row);
        return new Track(
                row.getObject("id", UUID.class),
                Track.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                Track.Status.valueOf(row.getString("status")),
                row.getObject("since", LocalDate.class),
                code.map(sent -> new Track.Sent(sent, letter, replied)));
    }

    private static Optional<Instant> moment(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getTimestamp("moment")).map(Timestamp::toInstant);
    }
}
