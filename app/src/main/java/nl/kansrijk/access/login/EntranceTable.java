package nl.kansrijk.access.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When each account was entered, as the job role. */
@Repository
class EntranceTable {
    private final JdbcClient jdbc;

    EntranceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of one account. */
    record Entered(Instant last, Optional<Instant> before, boolean welcomed) {}

    void enter(UserId account, Instant at) {
        jdbc.sql("""
                        insert into access.entrance as e (account_id, last_at) values (:account, :at)
                            on conflict (account_id) do update set before_at = e.last_at, last_at = excluded.last_at
                        """)
                .param("account", account.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void welcome(UserId account, Instant at) {
        jdbc.sql("""
                        update access.entrance
                           set welcomed_at = :at
                         where account_id = :account
                           and welcomed_at is null
                        """)
                .param("account", account.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Entered> of(UserId account) {
        return jdbc.sql("""
                        select last_at, before_at, welcomed_at
                          from access.entrance
                         where account_id = :account
                        """)
                .param("account", account.value())
                .query(EntranceTable::row)
                .optional();
    }

    private static Entered row(ResultSet row, int n) throws SQLException {
        return new Entered(
                row.getTimestamp("last_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("before_at")).map(Timestamp::toInstant),
                row.getTimestamp("welcomed_at") != null);
    }
}
