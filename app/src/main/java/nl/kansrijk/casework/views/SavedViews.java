package nl.kansrijk.casework.views;

import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.Caseloads;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.FreeText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The kept lists of who looks and those that colleagues of the same team share. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SavedViews {
    /** How many someone keeps at most. */
    public static final int MOST = 12;

    private final ViewTable table;
    private final Caseloads caseloads;

    SavedViews(ViewTable table, Caseloads caseloads) {
        this.table = table;
        this.caseloads = caseloads;
    }

    /** Own ones first, by name. */
    public List<SavedView> seen(Passage passage) {
        return table.seen(passage.actor().user(), caseloads.team(passage));
    }

    /** Keeps a list under a name; an own list of that name is replaced. Answers whether there was room for it. */
    public boolean keep(String name, String query, boolean team, Passage passage) {
        var own = seen(passage).stream().filter(SavedView::own).toList();
        boolean known = own.stream().anyMatch(view -> view.name().equals(name));
        if (!known && own.size() >= MOST) return false;
        table.keep(FreeText.check(name).maskedText(), query, team, passage);
        return true;
    }

    /** Takes an own one away; answers whether it was there. */
    public boolean remove(UUID id, Passage passage) {
        return table.remove(id, passage.actor().user()) == 1;
    }
}
