package nl.kansrijk.profile;

import nl.kansrijk.access.Jobs;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Remembers when matching rested for someone. News may come twice: it is one rest. */
@Component
class Rests {
    private final RestTable table;
    private final Jobs jobs;

    Rests(RestTable table, Jobs jobs) {
        this.table = table;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(MatchingPaused news) {
        jobs.quietly(() -> {
            table.began(news.owner(), news.client(), news.at());
            return true;
        });
    }

    @ApplicationModuleListener
    void on(MatchingResumed news) {
        jobs.quietly(() -> table.ended(news));
    }
}
