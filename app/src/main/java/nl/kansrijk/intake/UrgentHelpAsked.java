package nl.kansrijk.intake;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** Someone said that something has to happen today. Ids only. */
public record UrgentHelpAsked(UUID talk, ClientId client, TenantId owner, Instant at) {}
