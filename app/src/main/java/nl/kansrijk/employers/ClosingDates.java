package nl.kansrijk.employers;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.shared.DutchTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes vacancies of which the closing date went by; the closing date itself is still open. Days are Dutch days. */
@Component
class ClosingDates {
    private final CurrentTable table;
    private final Jobs jobs;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    ClosingDates(CurrentTable table, Jobs jobs, ApplicationEventPublisher news, Clock clock) {
        this.table = table;
        this.jobs = jobs;
        this.news = news;
        this.clock = clock;
    }

    /** How many were closed. */
    @Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    int closePassed() {
        return jobs.recorded("close vacancies after their closing date", () -> {
            var at = clock.instant();
            var passed = table.closePassed(DutchTime.day(at), at);
            passed.forEach(one -> news.publishEvent(new VacancyClosed(one.id(), one.tenant(), one.employer(), at)));
            return passed.size();
        });
    }
}
