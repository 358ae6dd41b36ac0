package nl.kansrijk.access;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Watches files being opened: stops who opens too many, and tells when a shielded person's file opens. */
@Component
class FileWatch {
    private final OpenLimit limit;
    private final ApplicationEventPublisher events;

    FileWatch(OpenLimit limit, ApplicationEventPublisher events) {
        this.limit = limit;
        this.events = events;
    }

    /** Whether this is one file too many. */
    boolean stops(Look look, Instant at) {
        return limit.reached(look, at);
    }

    /** To be called inside the transaction in which the file opens. */
    void opens(Look look, Threshold.Arrival arrival, Instant at) {
        boolean another = arrival.shielded() && arrival.relation() != Relation.SELF;
        if (look.permission() != Permission.OPEN_FILE || !another) return;
        var actor = look.actor();
        look.about()
                .ifPresent(person -> events.publishEvent(new ShieldedOpened(person, actor.tenant(), actor.user(), at)));
    }
}
