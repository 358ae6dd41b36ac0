package nl.kansrijk.access;

import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/** Someone opened the emergency door to one person. Heard by casework, which notices the owner of the caseload. */
public record GlassBroken(ClientId person, TenantId tenant, UserId by, Instant at, Instant until) {}
