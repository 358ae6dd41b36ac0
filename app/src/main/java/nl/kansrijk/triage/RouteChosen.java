package nl.kansrijk.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/** People chose a route, to be looked at again on a day; {@code before}: the run whose choice this takes the place of. */
public record RouteChosen(
        UUID run,
        Optional<UUID> before,
        ClientId client,
        TenantId owner,
        Route route,
        LocalDate reviewOn,
        Instant at) {}
