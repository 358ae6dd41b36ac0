package nl.kansrijk.rules;

import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sums of "does work pay?" in the file of a client. Never changed: other facts make another sum. Errors:
 * IllegalArgumentException when the passage is about someone else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class IncomeChecks {
    private final IncomeCheckTable table;

    IncomeChecks(IncomeCheckTable table) {
        this.table = table;
    }

    /** Those of a client, newest first; empty for who may not know the benefit. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<IncomeCheck> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        if (!passage.readable().contains(DataGroup.BENEFIT)) return List.of();
        var kept = table.of(client);
        if (!kept.isEmpty()) passage.shown(passage.actor().tenant(), client, DataGroup.BENEFIT);
        return kept;
    }

    /** Keeps a sum under a number that was given before, so that sending twice keeps it once. */
    public void keep(ClientId client, UUID number, WorkPays asked, Reckoning.Known known, Passage passage) {
        passage.mustBeAbout(client);
        var check = new IncomeCheck(number, asked, known.used(), passage.actor().user(), passage.at());
        table.add(passage.actor().tenant(), client, check);
        passage.shown(passage.actor().tenant(), client, DataGroup.BENEFIT);
    }
}
