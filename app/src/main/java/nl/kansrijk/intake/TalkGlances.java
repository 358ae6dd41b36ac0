package nl.kansrijk.intake;

import java.util.Collection;
import java.util.Map;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How talks stand with many clients at once, for lists. Names nobody; who shows it beside a person logs that person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TalkGlances {
    private final TalkTable table;

    TalkGlances(TalkTable table) {
        this.table = table;
    }

    /** For clients with whom a talk ever began; none for who does not work with clients. */
    public Map<ClientId, TalkGlance> of(Collection<ClientId> clients, Passage passage) {
        return passage.readable().contains(DataGroup.WORK) ? table.glances(clients) : Map.of();
    }
}
