package nl.kansrijk.profile;

import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** Someone said that a life domain of this client is acute. Ids only: which one stands in the file. Source: row 0-35. */
public record AcuteSaid(ClientId client, TenantId owner, Instant at) {}
