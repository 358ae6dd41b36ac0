package nl.kansrijk.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who guides whom: whole caseloads, and handing a client over for good or for a while. Rights follow the days. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Caseloads {
    private final CaseloadTable table;

    Caseloads(CaseloadTable table) {
        this.table = table;
    }

    /** The clients of today; shielded ones only with that right. Of colleagues in the team nothing but that they are there. */
    public List<Kept> of(Whose whose, Passage passage) {
        return table.of(whose, passage.actor(), today(passage));
    }

    /** How it stands today with these clients of the own organisation, wherever they are. */
    public List<Kept> of(Collection<ClientId> clients, Passage passage) {
        return table.of(clients, passage.actor(), today(passage));
    }

    /** The accounts that share a team with who looks, who looks among them. */
    public Set<UserId> team(Passage passage) {
        return Set.copyOf(table.team(passage.actor().user()));
    }

    /** From today the client is the other's; the one who hands over keeps nothing. Answers whether it was theirs. */
    public boolean give(ClientId client, UserId to, Passage passage) {
        var actor = passage.actor();
        if (table.endOwn(client, actor.user(), today(passage)) != 1) return false;
        table.endStandingIn(client, today(passage));
        table.give(client, actor.tenant(), to, today(passage));
        return true;
    }

    /** For these days the other guides the client and is the contact person; the client stays the own one. */
    public void lend(ClientId client, UserId to, LocalDate from, LocalDate until, Passage passage) {
        table.lend(client, passage.actor().tenant(), to, from, until);
    }

    /** Ends lending of this client from today on; what was seen before stays in the log. */
    public void takeBack(ClientId client, Passage passage) {
        table.endLent(client, today(passage));
    }

    private static LocalDate today(Passage passage) {
        return DutchTime.day(passage.at());
    }
}
