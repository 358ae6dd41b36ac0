package nl.kansrijk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * After three failures each next try must wait longer: 1, 2, 4 … seconds, at most 15 minutes, counted by account and by
 * address. Nobody is locked out for good. For log-in and the emergency door alike. Source: rulings 8, security C5.
 */
@Component
public class GrowingDelay {
    private static final int FREE = 3;
    private static final Duration MOST = Duration.ofMinutes(15);
    private final AttemptTable table;
    private final Keys keys;
    private final Clock clock;

    GrowingDelay(AttemptTable table, Keys keys, Clock clock) {
        this.table = table;
        this.keys = keys;
        this.clock = clock;
    }

    /** How long this log-in must still wait; zero when it may be tried now. */
    public Duration left(String login) {
        var now = clock.instant();
        return table.of(account(login), address()).stream()
                .map(a -> left(a, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** One more wrong password. */
    public void failed(String login) {
        table.failed(account(login), clock.instant());
        table.failed(address(), clock.instant());
    }

    /** The right password: the account counts anew, the address does not. */
    public void succeeded(String login) {
        table.forget(account(login));
    }

    static Duration left(AttemptTable.Attempts attempts, Instant now) {
        if (attempts.failures() <= FREE) return Duration.ZERO;
        var wait = Duration.ofSeconds(1L << Math.min(attempts.failures() - FREE - 1, 20));
        var until = attempts.lastAt().plus(wait.compareTo(MOST) > 0 ? MOST : wait);
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    private String account(String login) {
        return keys.pseudonym(login.toLowerCase(java.util.Locale.ROOT), "login-account");
    }

    private String address() {
        return keys.pseudonym(Trace.current().origin(), "login-address");
    }
}
