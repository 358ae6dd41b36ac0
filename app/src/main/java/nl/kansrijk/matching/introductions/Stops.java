package nl.kansrijk.matching.introductions;

import java.time.Instant;
import java.util.Optional;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.employers.VacancyClosed;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import nl.kansrijk.matching.introductions.Introduction.Open;
import nl.kansrijk.profile.MatchingPaused;
import nl.kansrijk.shared.Reason;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Stops what must not go on: a person who rests from matching is asked nothing, a closed vacancy asks nobody. */
@Component
class Stops {
    private final IntroductionTable table;
    private final Steps steps;
    private final Jobs jobs;

    Stops(IntroductionTable table, Steps steps, Jobs jobs) {
        this.table = table;
        this.steps = steps;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(MatchingPaused event) {
        jobs.quietly(() -> {
            for (var one : table.ofPerson(event.client())) stop(one, "paused", event.at());
            return event;
        });
    }

    @ApplicationModuleListener
    void on(VacancyClosed event) {
        jobs.quietly(() -> {
            for (var one : table.ofVacancy(event.vacancy(), event.tenant()))
                if (one instanceof Asked) stop(one, "vacancy_closed", event.at());
            return event;
        });
    }

    private void stop(Introduction one, String key, Instant at) {
        if (one instanceof Open open)
            steps.take(open.stopped(Reason.of("matching.stopped." + key), at), at, Optional.empty());
    }
}
