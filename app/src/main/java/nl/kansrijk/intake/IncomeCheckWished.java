package nl.kansrijk.intake;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** Someone wants to work out together what work pays. Ids only. */
public record IncomeCheckWished(UUID talk, ClientId client, TenantId owner, Instant at) {}
