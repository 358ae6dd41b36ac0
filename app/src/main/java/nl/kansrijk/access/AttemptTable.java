package nl.kansrijk.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed log-ins by pseudonym of account name and address. */
@Repository
class AttemptTable {
    private final JdbcClient jdbc;

    AttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Attempts(int failures, Instant lastAt) {}

    List<Attempts> of(String account, String address) {
        return jdbc.sql("select failures, last_at from access.login_attempt where key in (:account, :address)")
                .param("account", account)
                .param("address", address)
                .query((row, n) -> new Attempts(
                        row.getInt("failures"), row.getTimestamp("last_at").toInstant()))
                .list();
    }

    void failed(String key, Instant at) {
        jdbc.sql("""
                        insert into access.login_attempt (key, failures, last_at) values (:key, 1, :at)
                        on conflict (key) do update set failures = access.login_attempt.failures + 1, last_at = :at
                        """).param("key", key).param("at", Timestamp.from(at)).update();
    }

    void forget(String account) {
        jdbc.sql("delete from access.login_attempt where key = :account")
                .param("account", account)
                .update();
    }
}
