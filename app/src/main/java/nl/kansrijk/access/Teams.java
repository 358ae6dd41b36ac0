package nl.kansrijk.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Teams of an organisation: who shares a team with the owner of a caseload stands to its clients as {@link Relation#TEAM}. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Teams {
    private final TeamTable table;

    Teams(TeamTable table) {
        this.table = table;
    }

    /** Founds a team with these members, all of that organisation. Asked inside {@link Jobs}. Errors: DuplicateKeyException when the number is taken. */
    public void found(UUID team, TenantId tenant, String name, Collection<UserId> members) {
        table.add(team, tenant, name);
        table.join(team, members);
    }

    /** The teams of the own organisation and whom they guide today, by name. For figures; nobody is named. */
    public List<TeamCaseload> caseloads(Passage passage) {
        var day = DutchTime.day(passage.at());
        return table.caseloads(passage.actor(), day);
    }
}
