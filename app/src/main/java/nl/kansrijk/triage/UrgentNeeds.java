package nl.kansrijk.triage;

import java.util.Collection;
import java.util.Set;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;

/** Whether something has to happen today for someone: said in a talk (Q50), at the desk or in a file. A room above answers. */
public interface UrgentNeeds {
    /** Whether it is so, and nobody took it back or dealt with it. */
    boolean open(ClientId client, Passage passage);

    /** The ones of whom it is so, for figures over groups only: who they are is told to nobody. */
    Set<ClientId> among(Collection<ClientId> clients, Passage passage);
}
