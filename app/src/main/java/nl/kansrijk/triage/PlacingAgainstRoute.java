package nl.kansrijk.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** Someone who gets stronger first was proposed for work: a colleague looks along, by this day. Source: row 2-33. */
public record PlacingAgainstRoute(UUID proposal, ClientId client, TenantId owner, LocalDate until, Instant at) {}
