package nl.kansrijk.profile;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends pauses whose last day has passed, soon after midnight, and soon after the house opens when it was closed then. */
@Component
class PauseEnds {
    private static final Reason PASSED = Reason.of("rest.over.passed");

    private final CurrentRowTable current;
    private final Jobs jobs;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    PauseEnds(CurrentRowTable current, Jobs jobs, ApplicationEventPublisher news, Clock clock) {
        this.current = current;
        this.jobs = jobs;
        this.news = news;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    int endThoseThatPassed() {
        var at = clock.instant();
        return jobs.recorded("pauses ended", () -> {
            var ended = current.endPausesBefore(DutchTime.day(at), at);
            ended.forEach(row -> news.publishEvent(new MatchingResumed(row.client(), row.owner(), PASSED, at)));
            return ended.size();
        });
    }
}
