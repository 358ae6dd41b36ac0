package nl.kansrijk.intake;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** After this talk client and professional did not look at the picture together, for a reason; it comes back. Source: row 1-39, J3. */
public record TogetherPutOff(UUID talk, ClientId client, TenantId owner, TalkSteps.Why why, Instant at) {}
