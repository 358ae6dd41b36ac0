package nl.kansrijk.intake;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** A talk is over; what was answered stands in the profile. Ids only. */
public record TalkClosed(UUID talk, ClientId client, TenantId owner, Instant at) {}
