package nl.kansrijk.access;

import java.time.Clock;
import java.util.function.Function;
import nl.kansrijk.access.Decision.Refusal;
import nl.kansrijk.access.Decision.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to a person's data. Opens one transaction, sets the tenants that row security reads, asks the policy,
 * lets the doors do their work and writes both logs in one batch each before the commit. No log, no look. Source: rulings 3.
 */
@Component
public class Gate {
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Threshold threshold;
    private final Logbook logbook;
    private final FileWatch watch;
    private final Clock clock;

    Gate(PlatformTransactionManager transactions, Threshold threshold, Logbook logbook, FileWatch watch, Clock clock) {
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.threshold = threshold;
        this.logbook = logbook;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * Passes the gate and does the work in one transaction; the answer is for rendering after the commit.
     * Errors: {@link nl.kansrijk.access.Refused} after the refusal was written down; IllegalStateException inside another passage.
     */
    public <T> T pass(Look look, Function<Passage, T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("a passage is already open: hand it on instead of asking again");
        var transaction = touchesNobody(look) ? reading : writing;
        Outcome<T> outcome = transaction.execute(status -> attempt(look, work));
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Shut<T>(Refusal why) -> throw refused(look, why);
        };
    }

    /** Stops a request at the front when the role can never have this permission; written down like any refusal. */
    public void mustBeOpenFor(Actor actor, Permission permission) {
        var look = Look.by(actor, permission);
        if (!PolicyTable.sights(actor.role(), permission.group()).contains(permission.sight()))
            throw refused(look, Refusal.ROLE);
    }

    private <T> Outcome<T> attempt(Look look, Function<Passage, T> work) {
        var arrival = threshold.arrive(look, clock.instant());
        if (arrival.decision() instanceof Refused(Refusal why)) return new Outcome.Shut<>(why);
        if (watch.stops(look, clock.instant())) return new Outcome.Shut<>(Refusal.LIMIT);
        var passage = new Passage(look, arrival, clock.instant());
        watch.opens(look, arrival, passage.at());
        T value = work.apply(passage);
        if (!touchesNobody(look)) logbook.allowed(passage, clock.instant());
        return new Outcome.Done<>(value);
    }

    private RuntimeException refused(Look look, Refusal why) {
        writing.executeWithoutResult(status -> logbook.refused(look, why, clock.instant()));
        return new nl.kansrijk.access.Refused(why);
    }

    private static boolean touchesNobody(Look look) {
        return !look.permission().personal() && look.permission().sight() != Sight.WRITE;
    }

    private sealed interface Outcome<T> {
        record Done<T>(T value) implements Outcome<T> {}

        record Shut<T>(Refusal why) implements Outcome<T> {}
    }
}
