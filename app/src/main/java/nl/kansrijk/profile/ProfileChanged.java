package nl.kansrijk.profile;

import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** What is known of a client changed; what counts in mediation may have changed with it. */
public record ProfileChanged(ClientId client, TenantId owner, Instant at) {}
