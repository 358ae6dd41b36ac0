package nl.kansrijk.post;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.post.Carrier.Outcome;
import nl.kansrijk.post.OutboxTable.Claimed;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox, a few letters at a time. Two houses on one database never take the same letter; a letter that cannot be
 * delivered is tried again after 1, 2, 4, … minutes and marked as failed after eight times.
 */
@Component
class Delivery {
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
        return jobs.quietly(() -> {
            var claimed = outbox.claim(clock.instant(), AT_A_TIME);
            claimed.forEach(this::deliver);
            return claimed.size();
        });
    }

    private void deliver(Claimed claimed) {
        var at = clock.instant();
        var later = at.plus(Duration.ofMinutes(1L << claimed.attempts()));
        var letter = ways.chosen(claimed.letter());
        outbox.settle(letter, state(carrier.carry(letter), claimed.attempts()), later, at);
    }

    private static String state(Outcome outcome, int attempts) {
        return switch (outcome) {
            case SENT -> "SENT";
            case IN_TRAY -> "TRAY";
            case LATER -> attempts + 1 >= MOST_ATTEMPTS ? "FAILED" : "QUEUED";
        };
    }
}
