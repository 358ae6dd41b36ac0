package nl.kansrijk.profile;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** The client said that a statement is not so; it no longer counts. */
public record StatementDisputed(ClientId client, TenantId owner, UUID statement, String characteristic, Instant at) {}
