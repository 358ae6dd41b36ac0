package nl.kansrijk.casework.marks;

import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.kansrijk.access.Caseloads;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Kept;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The labels and reminders of who looks; nobody else ever gets them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Marks {
    private final MarkTable table;
    private final Caseloads caseloads;

    Marks(MarkTable table, Caseloads caseloads) {
        this.table = table;
        this.caseloads = caseloads;
    }

    /** All of who looks, by client. */
    public Map<ClientId, Mark> mine(Passage passage) {
        return table.of(passage.actor().user());
    }

    /**
     * Changes the label or reminder about these clients, of those who are near; answers about how many. A citizen service number in
     * the words is masked.
     */
    public int change(Collection<ClientId> clients, UnaryOperator<Mark> change, Passage passage) {
        var known = mine(passage);
        int changed = 0;
        for (var kept : caseloads.of(clients, passage)) {
            if (!kept.near()) continue;
            keep(kept, masked(change.apply(known.getOrDefault(kept.client(), Mark.NONE))), passage);
            changed++;
        }
        return changed;
    }

    private void keep(Kept kept, Mark mark, Passage passage) {
        passage.shown(passage.actor().tenant(), kept.client(), DataGroup.WORK);
        if (mark.empty()) table.remove(kept.client(), passage.actor().user());
        else table.keep(kept.client(), mark, passage);
    }

    private static Mark masked(Mark mark) {
        return new Mark(
                FreeText.check(mark.label()).maskedText(),
                mark.tone(),
                mark.remindOn(),
                FreeText.check(mark.words()).maskedText());
    }
}
