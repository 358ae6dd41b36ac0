package nl.kansrijk.triage;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** The route of this run is to be looked at again before its day: something moved, or the client asks. */
public record RouteAgain(UUID run, ClientId client, TenantId owner, boolean asked, Instant at) {}
