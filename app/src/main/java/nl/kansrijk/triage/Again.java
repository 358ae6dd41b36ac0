package nl.kansrijk.triage;

import nl.kansrijk.access.Jobs;
import nl.kansrijk.profile.RouteBasisMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that something moved for someone with a route. Only people look at the route again. */
@Component
class Again {
    private final ChoiceTable choices;
    private final Jobs jobs;
    private final ApplicationEventPublisher news;

    Again(ChoiceTable choices, Jobs jobs, ApplicationEventPublisher news) {
        this.choices = choices;
        this.jobs = jobs;
        this.news = news;
    }

    @ApplicationModuleListener
    void on(RouteBasisMoved moved) {
        jobs.quietly(() -> choices.lastBefore(moved.owner(), moved.client(), moved.at()))
                .ifPresent(run ->
                        news.publishEvent(new RouteAgain(run, moved.client(), moved.owner(), false, moved.at())));
    }
}
