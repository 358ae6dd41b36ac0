package nl.kansrijk.post;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.post.Carrier.Outcome;
import nl.kansrijk.post.OutboxTable.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox, a few letters at a time. Two houses on one database never take the same letter; a letter that cannot be
 * delivered is tried again after 1, 2, 4, … minutes and marked as failed after eight times. Each letter has a transaction of its
 * own: one that goes wrong keeps no other back, and nothing that left already leaves again.
 */
@Component
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int AT_A_TIME = 20;
    private static final int MOST_ATTEMPTS = 8;
    private final OutboxTable outbox;
    private final Carrier carrier;
    private final Ways ways;
    private final Jobs jobs;
    private final Clock clock;

    Delivery(OutboxTable outbox, Carrier carrier, Ways ways, Jobs jobs, Clock clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.ways = ways;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** How many letters were taken up. */
    @Scheduled(initialDelay = 20, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    int deliver() {
        int count = 0;
        while (count < AT_A_TIME && one()) count++;
        return count;
    }

    /** Whether there was a letter to take up. */
    private boolean one() {
        var taken = new ArrayList<Claimed>(1);
        try {
            return jobs.quietly(() -> {
                outbox.claim(clock.instant()).ifPresent(taken::add);
                taken.forEach(this::deliver);
                return !taken.isEmpty();
            });
        } catch (RuntimeException broken) {
            if (taken.isEmpty()) throw broken;
            return putOff(taken.getFirst(), broken);
        }
    }

    private void deliver(Claimed claimed) {
        var letter = ways.chosen(claimed.letter());
        settle(letter, claimed.attempts(), carrier.carry(letter));
    }

    /** What broke is told by its kind only: its words may hold an address. */
    private boolean putOff(Claimed claimed, RuntimeException broken) {
        LOG.warn(
                "letter {} was not delivered: {}",
                claimed.letter().id(),
                broken.getClass().getName());
        return jobs.quietly(() -> {
            settle(claimed.letter(), claimed.attempts(), Outcome.LATER);
            return true;
        });
    }

    private void settle(Letter letter, int attempts, Outcome outcome) {
        var at = clock.instant();
        outbox.settle(letter, state(outcome, attempts), at.plus(Duration.ofMinutes(1L << attempts)), at);
    }

    private static String state(Outcome outcome, int attempts) {
        return switch (outcome) {
            case SENT -> "SENT";
            case IN_TRAY -> "TRAY";
            case LATER -> attempts + 1 >= MOST_ATTEMPTS ? "FAILED" : "QUEUED";
        };
    }
}
