package nl.kansrijk.takeover;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.TenantId;

/** A file was brought in: so many new clients of this organisation, told once at the end. */
public record ClientsArrived(UUID load, TenantId tenant, int made, Instant at) {}
