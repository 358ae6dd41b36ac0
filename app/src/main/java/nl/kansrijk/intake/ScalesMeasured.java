package nl.kansrijk.intake;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** Scales were measured; the figures are asked from {@link Scores}. Ids only. */
public record ScalesMeasured(UUID talk, ClientId client, TenantId owner, Instant at) {}
