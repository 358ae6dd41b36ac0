package nl.kansrijk.access;

import java.time.Duration;
import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many different files one account may open in an hour: a warning in the security log at the first bound, a stop at
 * the second. Anonymous cards do not count. Source: security A9, rulings 5.
 */
@Component
class OpenLimit {
    private static final Logger LOG = LoggerFactory.getLogger(OpenLimit.class);
    private final OpenedTable opened;
    private final Jobs jobs;
    private final int warnAt;
    private final int stopAt;

    OpenLimit(
            OpenedTable opened,
            Jobs jobs,
            @Value("${kansrijk.limits.files-per-hour.warn:60}") int warnAt,
            @Value("${kansrijk.limits.files-per-hour.stop:200}") int stopAt) {
        this.opened = opened;
        this.jobs = jobs;
        this.warnAt = warnAt;
        this.stopAt = stopAt;
    }

    boolean reached(Look look, Instant at) {
        if (look.permission() != Permission.OPEN_FILE || look.about().isEmpty()) return false;
        ClientId person = look.about().get();
        int others = jobs.quietly(() -> opened.otherFiles(look.actor().user(), person, at.minus(Duration.ofHours(1))));
        if (others == warnAt)
            LOG.warn(
                    "account {} opened {} files within an hour",
                    look.actor().user().value(),
                    others);
        return others >= stopAt;
    }
}
