package nl.kansrijk.casework.handing;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.post.Post;
import nl.kansrijk.shared.DutchTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What was lent for days to come moves when they begin. What was lent comes back by itself after its last day: the rights ended with that day, tasks and appointments follow here, and the
 * client hears it. Two houses on one database never do it twice.
 */
@Component
class ComesBack {
    private static final int AT_A_TIME = 100;
    private final HandoverTable table;
    private final Moving moving;
    private final Post post;
    private final Jobs jobs;
    private final Clock clock;

    ComesBack(HandoverTable table, Moving moving, Post post, Jobs jobs, Clock clock) {
        this.table = table;
        this.moving = moving;
        this.post = post;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** How many began. */
    @Scheduled(initialDelay = 40, fixedDelay = 600, timeUnit = TimeUnit.SECONDS)
    int begin() {
        var at = clock.instant();
        return jobs.quietly(() -> {
            var begun = table.begun(DutchTime.day(at), AT_A_TIME);
            begun.forEach(one -> moving.along(one, at));
            return begun.size();
        });
    }

    /** How many came back. */
    @Scheduled(initialDelay = 45, fixedDelay = 600, timeUnit = TimeUnit.SECONDS)
    int bringBack() {
        var at = clock.instant();
        return jobs.quietly(() -> {
            var over = table.over(DutchTime.day(at), AT_A_TIME);
            for (var one : over) {
                table.end(one.handover().id(), one.handover().from(), at);
                moving.back(one.handover(), at);
                post.send(Moving.back(one.handover(), one.tenant()), one.tenant(), at);
            }
            return over.size();
        });
    }
}
