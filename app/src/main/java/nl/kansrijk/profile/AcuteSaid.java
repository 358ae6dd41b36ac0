package nl.kansrijk.profile;

import java.time.Instant;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** Someone said that a life domain of this client, a characteristic of the catalogue, is acute. Source: row 0-35. */
public record AcuteSaid(ClientId client, TenantId owner, String domain, Instant at) {}
