package nl.kansrijk.profile.video;

import java.time.Instant;
import java.util.UUID;
import nl.kansrijk.shared.TenantId;

/** A film of someone. Size: bytes. Shared: an employer to whom the person said yes may see it. */
public record Video(UUID id, TenantId owner, Format format, int size, Instant at, boolean shared) {}
