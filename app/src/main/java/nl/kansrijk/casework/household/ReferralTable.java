package nl.kansrijk.casework.household;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Help as the desk sees it that was asked for it. */
@Repository
class ReferralTable {
    private final JdbcClient jdbc;

    ReferralTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Referral> find(String code) {
        return jdbc.sql("select tenant_id, code, kind, created_at, status from casework.track where code = :code")
                .param("code", code)
                .query((row, n) -> new Referral(
                        row.getString("code"),
                        new TenantId(row.getInt("tenant_id")),
                        Track.Kind.valueOf(row.getString("kind")),
                        DutchTime.day(row.getTimestamp("created_at").toInstant()),
                        Track.Status.valueOf(row.getString("status"))))
                .optional();
    }

    int reply(String code, Track.Status status, Instant at) {
        return jdbc.sql("""
                        update casework.track
                           set status = :status, since = :day, replied_at = :at, modified_at = :at
                         where code = :code
                           and status not in ('DONE', 'STOPPED')
                        """)
                .param("code", code)
                .param("status", status.name())
                .param("day", DutchTime.day(at))
                .param("at", Timestamp.from(at))
                .update();
    }
}
