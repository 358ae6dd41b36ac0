package nl.kansrijk.intake;

import java.time.Instant;
import java.util.List;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/**
 * Someone who said that something has to happen today now says no. Ids, and of what is still ticked the message keys.
 *
 * @param needs empty when nothing is ticked any more
 */
public record UrgentHelpTakenBack(ClientId client, TenantId owner, List<String> needs, Instant at) {
    public UrgentHelpTakenBack {
        needs = List.copyOf(needs);
    }
}
