package nl.kansrijk.profile;

import java.util.EnumSet;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the packed row true in the same transaction, and tells the house. */
@Component
class Freshening {
    private final Characteristics catalogue;
    private final StatementTable statements;
    private final CurrentRowTable current;
    private final ApplicationEventPublisher news;

    Freshening(
            Characteristics catalogue,
            StatementTable statements,
            CurrentRowTable current,
            ApplicationEventPublisher news) {
        this.catalogue = catalogue;
        this.statements = statements;
        this.current = current;
        this.news = news;
    }

    /** From here on other writers about this person wait for the end of this transaction. */
    int lock(ClientId client, Passage passage) {
        return current.lock(passage.actor().tenant(), client, passage.at());
    }

    void refresh(ClientId client, Passage passage) {
        var all = statements.of(client, catalogue.codes(), EnumSet.allOf(ShareLevel.class));
        current.keep(client, Packing.pack(catalogue.matched(all)), Outline.of(all));
        news.publishEvent(new ProfileChanged(client, passage.actor().tenant(), passage.at()));
    }

    void acute(Statement said, Passage passage) {
        var domain = said.fact().characteristic();
        news.publishEvent(new AcuteSaid(said.client(), passage.actor().tenant(), domain, passage.at()));
    }

    void disputed(Statement said, Passage passage) {
        news.publishEvent(new StatementDisputed(
                said.client(), passage.actor().tenant(), said.id(), said.fact().characteristic(), passage.at()));
    }

    void disputeOver(Statement said, Passage passage) {
        news.publishEvent(new DisputeWithdrawn(
                said.client(), passage.actor().tenant(), said.id(), said.fact().characteristic(), passage.at()));
    }
}
