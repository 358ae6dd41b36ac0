package nl.kansrijk.employers;

import java.time.Instant;
import nl.kansrijk.shared.TenantId;

/** A vacancy was opened, or opened again after it was closed. Tenant: the service point. */
public record VacancyOpened(VacancyId vacancy, TenantId tenant, TenantId employer, Instant at) {}
