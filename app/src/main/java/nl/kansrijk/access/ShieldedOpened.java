package nl.kansrijk.access;

import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/** Someone with that right opened a shielded person's file. Heard by casework, which tells the privacy officer. Source: security A6. */
public record ShieldedOpened(ClientId person, TenantId tenant, UserId by, Instant at) {}
