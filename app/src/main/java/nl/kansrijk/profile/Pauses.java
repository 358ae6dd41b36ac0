package nl.kansrijk.profile;

import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets matching rest for a person, and wakes it again. */
@Component
class Pauses {
    private final CurrentRowTable current;
    private final ApplicationEventPublisher news;

    Pauses(CurrentRowTable current, ApplicationEventPublisher news) {
        this.current = current;
        this.news = news;
    }

    void pause(ClientId client, MatchingPause pause, Passage passage) {
        var tenant = passage.actor().tenant();
        current.lock(tenant, client, passage.at());
        current.pause(client, pause);
        passage.shown(tenant, client, DataGroup.PLAN);
        news.publishEvent(new MatchingPaused(client, tenant, passage.at()));
    }

    void resume(ClientId client, Reason why, Passage passage) {
        var tenant = passage.actor().tenant();
        current.lock(tenant, client, passage.at());
        passage.shown(tenant, client, DataGroup.PLAN);
        if (current.resume(client) == 1) news.publishEvent(new MatchingResumed(client, tenant, why, passage.at()));
    }
}
