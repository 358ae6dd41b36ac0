package nl.kansrijk.matching.region;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.matching.region.Tried.Figures;
import nl.kansrijk.shared.TenantId;

/** A change that was kept under a name, with the figures of that day. */
public record KeptWhatIf(
        UUID id,
        String name,
        Change change,
        Optional<TenantId> municipality,
        Figures before,
        Figures after,
        Instant at) {}
