package nl.kansrijk.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.shared.UserId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** When an account was entered, where it is open now, and whether its owner has seen the first words. Source: security C7. */
@Component
public class Entrances {
    private static final String DEVICE = Device.class.getName();
    private final EntranceTable table;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Jobs jobs;
    private final Clock clock;

    Entrances(
            EntranceTable table, FindByIndexNameSessionRepository<? extends Session> sessions, Jobs jobs, Clock clock) {
        this.table = table;
        this.sessions = sessions;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Writes down that someone came in, and with what. */
    void enter(UserId account, HttpServletRequest request) {
        request.getSession().setAttribute(DEVICE, Device.of(request));
        jobs.quietly(() -> {
            table.enter(account, clock.instant());
            return true;
        });
    }

    /** The time before this one; empty the first time. */
    public Optional<Instant> before(UserId account) {
        return jobs.quietly(() -> table.of(account)).flatMap(EntranceTable.Entered::before);
    }

    /** Whether this account came in by the door and its owner has not yet seen the first words. */
    public boolean waitsForWelcome(UserId account) {
        return jobs.quietly(() -> table.of(account))
                .filter(entered -> !entered.welcomed())
                .isPresent();
    }

    /** The first words were seen. Twice is once. */
    public void welcomed(UserId account) {
        jobs.quietly(() -> {
            table.welcome(account, clock.instant());
            return true;
        });
    }

    /** Where the account is open now, last used first. Here: the number of the session that asks. */
    public List<OpenSession> open(UserId account, String here) {
        return sessions.findByPrincipalName(account.value().toString()).values().stream()
                .filter(one -> !one.isExpired())
                .map(one -> new OpenSession(
                        one.getAttributeOrDefault(DEVICE, Device.COMPUTER),
                        one.getCreationTime(),
                        one.getLastAccessedTime(),
                        one.getId().equals(here)))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    /** Ends every session of the account but this one. Unit: how many ended. */
    public int endOthers(UserId account, String here) {
        var others = sessions.findByPrincipalName(account.value().toString()).keySet().stream()
                .filter(one -> !one.equals(here))
                .toList();
        others.forEach(sessions::deleteById);
        return others.size();
    }
}
