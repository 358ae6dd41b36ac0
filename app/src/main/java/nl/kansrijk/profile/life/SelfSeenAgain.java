package nl.kansrijk.profile.life;

import java.time.Instant;
import java.time.LocalDate;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** This client said the own view again after seeing work from nearby on this day. Ids only. Source: row 0-33. */
public record SelfSeenAgain(ClientId client, TenantId owner, LocalDate day, Instant at) {}
