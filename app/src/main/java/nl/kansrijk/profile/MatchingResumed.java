package nl.kansrijk.profile;

import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;

/** This client can be matched again, and why. */
public record MatchingResumed(ClientId client, TenantId owner, Reason why, Instant at) {}
