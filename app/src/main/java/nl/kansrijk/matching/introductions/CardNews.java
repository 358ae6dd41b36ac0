package nl.kansrijk.matching.introductions;

import java.util.List;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.employers.VacancyChanged;
import nl.kansrijk.employers.VacancyClosed;
import nl.kansrijk.matching.IntroductionNews;
import nl.kansrijk.profile.MatchingPaused;
import nl.kansrijk.profile.ProfileChanged;
import nl.kansrijk.profile.StatementDisputed;
import nl.kansrijk.shared.ClientId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes cards away as soon as they no longer say what the person shares, or the person takes something back. */
@Component
class CardNews {
    private final CardTable table;
    private final Jobs jobs;

    CardNews(CardTable table, Jobs jobs) {
        this.table = table;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(ProfileChanged event) {
        forget(event.client());
    }

    @ApplicationModuleListener
    void on(StatementDisputed event) {
        forget(event.client());
    }

    @ApplicationModuleListener
    void on(MatchingPaused event) {
        forget(event.client());
    }

    @ApplicationModuleListener
    void on(IntroductionNews.Withdrawn event) {
        forget(event.pair().client());
    }

    @ApplicationModuleListener
    void on(VacancyChanged event) {
        jobs.quietly(() -> {
            table.forget(List.of(event.vacancy()));
            return event;
        });
    }

    @ApplicationModuleListener
    void on(VacancyClosed event) {
        jobs.quietly(() -> {
            table.forget(List.of(event.vacancy()));
            return event;
        });
    }

    private void forget(ClientId person) {
        jobs.quietly(() -> {
            table.forget(person);
            return person;
        });
    }
}
