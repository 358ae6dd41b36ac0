package nl.kansrijk.takeover;

import java.time.Clock;
import java.util.UUID;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.takeover.TakeOver.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Runs of files, portion by portion as the person who started it. News of a start is kept until the run is over: a house
 * that opens again goes on where it stopped. What cannot go on is stopped, with all that came in, and can be started again.
 */
@Component
public class Runs {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private final Run run;
    private final LoadTable loads;
    private final Gate gate;
    private final Accounts accounts;
    private final Clock clock;

    Runs(Run run, LoadTable loads, Gate gate, Accounts accounts, Clock clock) {
        this.run = run;
        this.loads = loads;
        this.gate = gate;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(TakeOverStarted started) {
        accounts.find(started.by())
                .filter(account -> account.roles().contains(started.role()))
                .ifPresent(account -> finish(started.load(), account.as(started.role())));
    }

    /** Brings everything in that is ready, before it comes back. Errors: none; a file that cannot go on is stopped. */
    public void finish(UUID file, Actor by) {
        try {
            while (portion(file, by)) LOG.debug("A portion of {} came in", file);
        } catch (RuntimeException broken) {
            LOG.error("Taking over {} stopped: {}", file, broken.getClass().getSimpleName());
            LOG.debug("Why it stopped", broken);
            pass(file, by, passage -> {
                loads.ended(by.tenant(), file, State.STOPPED, clock.instant());
                return true;
            });
        }
    }

    private boolean portion(UUID file, Actor by) {
        return pass(file, by, passage -> run.portion(file, passage));
    }

    private boolean pass(UUID file, Actor by, java.util.function.Function<Passage, Boolean> work) {
        return gate.pass(Look.by(by, Permission.TAKE_OVER).on("takeover:" + file), work);
    }
}
