package nl.kansrijk.profile;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** A dispute is over: taken back, or the statement was replaced by a newer one. */
public record DisputeWithdrawn(ClientId client, TenantId owner, UUID statement, String characteristic, Instant at) {}
