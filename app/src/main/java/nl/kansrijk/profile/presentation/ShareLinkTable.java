package nl.kansrijk.profile.presentation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links to presentations; the token stands sealed and as a keyed hash, never as it is. */
@Repository
class ShareLinkTable {
    private final JdbcClient jdbc;

    ShareLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link with its token still sealed. */
    record Sealed(ShareLink link, byte[] token) {}

    /** Whose link was opened just now, and the how manieth time in this hour that was. */
    record Viewed(ClientId client, UUID id, int inThisHour) {}

    List<Sealed> of(ClientId client) {
        return jdbc.sql("""
                        select id, token_sealed, until, stopped_at, views, viewed_at
                          from profile.share_link
                         where person_id = :person
                         order by created_at desc, id
                         limit 20
                        """)
                .param("person", client.value())
                .query(ShareLinkTable::row)
                .list();
    }

    /** Adds one; the same number again adds nothing. */
    void add(TenantId tenant, ClientId client, Sealed made, String hash, Instant at) {
        jdbc.sql("""
                        insert into profile.share_link (tenant_id, person_id, id, token_hash, token_sealed, until, created_at)
                        values (:tenant, :person, :id, :hash, :sealed, :until, :at)
                        on conflict do nothing
                        """)
                .param("tenant", tenant.value())
                .param("person", client.value())
                .param("id", made.link().id())
                .param("hash", hash)
                .param("sealed", made.token())
                .param("until", made.link().until())
                .param("at", Timestamp.from(at))
                .update();
    }

    int stop(ClientId client, UUID id, Instant at) {
        return jdbc.sql("""
                        update profile.share_link
                           set stopped_at = :at
                         where person_id = :person
                           and id = :id
                           and stopped_at is null
                        """)
                .param("person", client.value())
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Counts a view of a link that works on this day. */
    Optional<Viewed> view(String hash, LocalDate day, Instant at) {
        return jdbc.sql("""
                        update profile.share_link
                           set views = views + 1,
                               viewed_at = :at,
                               hour_views = case when hour_from > :hourAgo then hour_views + 1 else 1 end,
                               hour_from = case when hour_from > :hourAgo then hour_from else :at end
                         where token_hash = :hash
                           and stopped_at is null
                           and until >= :day
                        returning person_id, id, hour_views
                        """)
                .param("hash", hash)
                .param("day", day)
                .param("at", Timestamp.from(at))
                .param("hourAgo", Timestamp.from(at.minusSeconds(3600)))
                .query((row, n) -> new Viewed(
                        new ClientId(row.getObject("person_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        row.getInt("hour_views")))
                .optional();
    }

    private static Sealed row(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var seen = new ShareLink.Seen(row.getInt("views"), moment(row, "viewed_at"));
        var until = row.getObject("until", LocalDate.class);
        return new Sealed(
                new ShareLink(id, "", CodeNames.of(id), until, moment(row, "stopped_at"), seen),
                row.getBytes("token_sealed"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
