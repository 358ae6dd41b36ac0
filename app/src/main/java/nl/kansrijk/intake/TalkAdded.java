package nl.kansrijk.intake;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** A client added something at home to a talk that was closed meanwhile. Ids only. */
public record TalkAdded(UUID talk, ClientId client, TenantId owner, Instant at) {}
