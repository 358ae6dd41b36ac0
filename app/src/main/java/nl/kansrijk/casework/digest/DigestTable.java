package nl.kansrijk.casework.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.casework.digest.DigestWish.About;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wishes for the daily mail, and its numbers. */
@Repository
class DigestTable {
    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DigestWish> of(UserId account) {
        return jdbc.sql("select wanted, hour, about, sent_on from casework.digest where account_id = :account")
                .param("account", account.value())
                .query((row, n) -> wish(row))
                .optional();
    }

    /** Every wish that was written down. */
    Map<UserId, DigestWish> all() {
        Map<UserId, DigestWish> all = new HashMap<>();
        jdbc.sql("select account_id, wanted, hour, about, sent_on from casework.digest")
                .query(row -> {
                    all.put(new UserId(row.getObject("account_id", UUID.class)), wish(row));
                });
        return all;
    }

    void keep(TenantId tenant, UserId account, DigestWish wish, Instant at) {
        jdbc.sql("""
                        insert into casework.digest (tenant_id, account_id, hour, about, wanted, created_at, modified_at, modified_by)
                        values (:tenant, :account, :hour, :about::text[], :wanted, :at, :at, :account)
                        on conflict (tenant_id, account_id)
                        do update set hour = excluded.hour, about = excluded.about, wanted = excluded.wanted,
                                      modified_at = excluded.modified_at, modified_by = excluded.modified_by
                        """)
                .param("tenant", tenant.value())
                .param("account", account.value())
                .param("hour", wish.hour())
                .param("about", wish.about().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("wanted", wish.wanted())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Writes down that today's is settled; answers whether it was not before. */
    boolean settled(TenantId tenant, UserId account, LocalDate day, Instant at) {
        return jdbc.sql("""
                        insert into casework.digest (tenant_id, account_id, hour, about, wanted, sent_on, created_at, modified_at,
                                                     modified_by)
                        values (:tenant, :account, :hour, :about::text[], true, :day, :at, :at, :account)
                        on conflict (tenant_id, account_id)
                        do update set sent_on = excluded.sent_on where digest.sent_on is distinct from excluded.sent_on
                        """)
                        .param("tenant", tenant.value())
                        .param("account", account.value())
                        .param("hour", DigestWish.USUAL.hour())
                        .param(
                                "about",
                                Arrays.stream(About.values()).map(Enum::name).toArray(String[]::new))
                        .param("day", day)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** The numbers of these accounts on a day; what is nought may be left out. */
    Map<UserId, Map<About, Integer>> counts(Collection<UserId> accounts, LocalDate day, Instant at) {
        Map<UserId, Map<About, Integer>> counts = new HashMap<>();
        jdbc.sql("""
                        select owner_id as account, 'TASKS' as about, count(*) as many from casework.task
                         where owner_id = any (:accounts) and done_at is null and due <= :day group by owner_id
                        union all
                        select owner_id, 'ANSWERS', count(*) from casework.task
                         where owner_id = any (:accounts)
                           and ((kind = 'QUESTION' and done_at is null and created_at >= :since)
                                or (kind = 'ANSWER' and done_at >= :since)) group by owner_id
                        union all
                        select with_id, 'APPOINTMENTS', count(*) from casework.appointment
                         where with_id = any (:accounts) and state = 'PLANNED'
                           and (starts_at at time zone 'Europe/Amsterdam')::date = :day::date + 1 group by with_id
                        """)
                .param("accounts", accounts.stream().map(UserId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("since", Timestamp.from(at.minus(Duration.ofDays(1))))
                .query(row -> {
                    counts.computeIfAbsent(new UserId(row.getObject("account", UUID.class)), account -> new HashMap<>())
                            .put(About.valueOf(row.getString("about")), row.getInt("many"));
                });
        return counts;
    }

    /** How many first contacts nobody took up, by organisation. */
    Map<TenantId, Integer> reports() {
        Map<TenantId, Integer> reports = new HashMap<>();
        jdbc.sql("select tenant_id, count(*) as many from casework.report where state = 'NEW' group by tenant_id")
                .query(row -> {
                    reports.put(new TenantId(row.getInt("tenant_id")), row.getInt("many"));
                });
        return reports;
    }

    private static DigestWish wish(ResultSet row) throws SQLException {
        var about = Arrays.stream((String[]) row.getArray("about").getArray())
                .map(About::valueOf)
                .collect(Collectors.toSet());
        return new DigestWish(
                row.getBoolean("wanted"),
                row.getInt("hour"),
                about,
                Optional.ofNullable(row.getObject("sent_on", LocalDate.class)));
    }
}
