package nl.kansrijk.profile.life;

import java.time.Instant;
import java.time.LocalDate;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** This client saw work from nearby on this day; the own view may be another since. Ids only. Source: row 0-33. */
public record TasterSeen(ClientId client, TenantId owner, LocalDate day, Instant at) {}
