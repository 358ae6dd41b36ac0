package nl.kansrijk.takeover;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.kansrijk.access.Jobs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes files away with all their rows a day after they came, whatever became of them. */
@Component
class Forgetting {
    private static final Duration KEPT = Duration.ofHours(24);
    private final LoadTable loads;
    private final Jobs jobs;
    private final Clock clock;

    Forgetting(LoadTable loads, Jobs jobs, Clock clock) {
        this.loads = loads;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    int afterADay() {
        var before = clock.instant().minus(KEPT);
        return jobs.recorded("files to take over: forgotten", () -> loads.forget(before));
    }
}
