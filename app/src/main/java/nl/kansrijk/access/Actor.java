package nl.kansrijk.access;

import java.util.Optional;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/**
 * Who asks: account, organisation, the role in which they act now and, for a client, the person they are.
 * The name is for greeting only and goes into no log.
 */
public record Actor(
        UserId user, TenantId tenant, Role role, String name, Optional<ClientId> self, boolean seesShielded) {}
