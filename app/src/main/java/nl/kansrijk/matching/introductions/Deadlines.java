package nl.kansrijk.matching.introductions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Silence is a no: every minute the questions whose deadline has passed are closed, kindly and with one run record. */
@Component
class Deadlines {
    private final IntroductionTable table;
    private final Steps steps;
    private final Jobs jobs;
    private final Clock clock;

    Deadlines(IntroductionTable table, Steps steps, Jobs jobs, Clock clock) {
        this.table = table;
        this.steps = steps;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kansrijk.introductions.look-every:PT1M}", initialDelayString = "PT20S")
    void closeSilent() {
        var at = clock.instant();
        if (jobs.quietly(() -> table.silent(at)).isEmpty()) return;
        jobs.recorded("introductions: silence is a no", () -> close(table.silent(at), at));
    }

    private int close(List<Introduction> silent, Instant at) {
        int closed = 0;
        for (var one : silent)
            if (one instanceof Asked asked && steps.take(asked.silent(at), at, Optional.empty()) instanceof Change.Done)
                closed++;
        return closed;
    }
}
