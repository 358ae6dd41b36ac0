package nl.kansrijk.profile;

import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** This client can be matched again. */
public record MatchingResumed(ClientId client, TenantId owner, Instant at) {}
