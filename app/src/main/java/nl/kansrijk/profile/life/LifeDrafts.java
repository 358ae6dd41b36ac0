package nl.kansrijk.profile.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What someone is telling about and did not finish. Errors: IllegalArgumentException when the passage is not about this
 * person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LifeDrafts {
    /** Stories that one person can leave open. */
    public static final int MOST = 20;

    private final LifeDraftTable table;

    LifeDrafts(LifeDraftTable table) {
        this.table = table;
    }

    /** All of this person, the last touched first. */
    public List<LifeDraft> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        var kept = table.of(client);
        kept.forEach(one -> passage.shown(one.owner(), client, DataGroup.SKILLS_WISHES));
        return kept.stream().map(LifeDraftTable.Kept::draft).toList();
    }

    /** One of them. */
    public Optional<LifeDraft> find(ClientId client, UUID id, Passage passage) {
        return of(client, passage).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Keeps it as it is now; false when too many lie open already. The same again changes nothing. */
    public boolean keep(ClientId client, LifeDraft draft, Passage passage) {
        var open = of(client, passage);
        if (open.contains(draft)) return true;
        boolean known = open.stream().anyMatch(one -> one.id().equals(draft.id()));
        if (!known && open.size() >= MOST) return false;
        table.keep(passage.actor().tenant(), client, draft, passage.at());
        return true;
    }

    /**
     * Begins a story. One about the same in the same words that lies open goes on: an old form was sent again. Empty when too
     * many lie open.
     */
    public Optional<LifeDraft> begin(ClientId client, LifeDraft draft, Passage passage) {
        var same = of(client, passage).stream().filter(draft::beginsLike).findFirst();
        return same.isPresent() ? same : Optional.of(draft).filter(one -> keep(client, one, passage));
    }

    /** Throws it away; when it was gone already, nothing happens. */
    public void drop(ClientId client, UUID id, Passage passage) {
        passage.mustBeAbout(client);
        table.drop(client, id);
    }
}
