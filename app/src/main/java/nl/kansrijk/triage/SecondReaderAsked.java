package nl.kansrijk.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** More is asked of a client than was advised: a colleague reads along, by this day. */
public record SecondReaderAsked(UUID run, ClientId client, TenantId owner, LocalDate until, Instant at) {}
