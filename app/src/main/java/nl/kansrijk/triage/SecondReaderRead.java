package nl.kansrijk.triage;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** A colleague read along. */
public record SecondReaderRead(UUID run, ClientId client, TenantId owner, boolean agrees, Instant at) {}
