package nl.kansrijk.intake;

import java.time.LocalDate;
import nl.kansrijk.access.Passage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where something low comes from: told now, or not clear yet and looked at again on a day. Asked until one of the two is said,
 * and then not again in the same talk. Source: row 0-07.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Causes {
    private final Harvest harvest;
    private final TalkTable talks;
    private final ApplicationEventPublisher news;

    Causes(Harvest harvest, TalkTable talks, ApplicationEventPublisher news) {
        this.harvest = harvest;
        this.talks = talks;
        this.news = news;
    }

    /** What was filled in about the cause goes to the profile. */
    public void told(Talk talk, Passage passage) {
        passage.mustBeAbout(talk.client());
        talks.causeAsked(talk.client(), talk.id(), passage.at());
        harvest.bringCause(talk, passage);
    }

    /** It is not clear yet; what was said goes to the profile and the house hears on which day it comes back. */
    public void unclear(Talk talk, LocalDate followUp, Passage passage) {
        told(talk, passage);
        news.publishEvent(
                new CauseUnclear(talk.id(), talk.client(), passage.actor().tenant(), followUp, passage.at()));
    }
}
