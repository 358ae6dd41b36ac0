package nl.kansrijk.profile;

import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** From now on this client is in no match list, count or explanation. */
public record MatchingPaused(ClientId client, TenantId owner, Instant at) {}
