package nl.kansrijk.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** Something is low and nobody knows yet why; it comes back on this day. Ids only. */
public record CauseUnclear(UUID talk, ClientId client, TenantId owner, LocalDate followUp, Instant at) {}
