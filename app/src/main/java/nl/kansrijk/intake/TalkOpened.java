package nl.kansrijk.intake;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** A talk was opened. Ids only. */
public record TalkOpened(UUID talk, ClientId client, TenantId owner, Instant at) {}
