package nl.kansrijk.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/**
 * Someone said that something has to happen today. Ids, and of what is needed the message keys.
 *
 * @param needs empty when only a yes was said
 */
public record UrgentHelpAsked(UUID talk, ClientId client, TenantId owner, List<String> needs, Instant at) {
    public UrgentHelpAsked {
        needs = List.copyOf(needs);
    }
}
