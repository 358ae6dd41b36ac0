package nl.kansrijk.access;

import java.util.Set;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;

/** A team and the persons in the caseloads of its members. {@code mine}: who looks is in it. For figures; names nobody. */
public record TeamCaseload(UUID team, String name, boolean mine, Set<ClientId> clients) {
    public TeamCaseload {
        clients = Set.copyOf(clients);
    }
}
