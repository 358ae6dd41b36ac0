package nl.kansrijk.employers;

import java.time.Instant;
import nl.kansrijk.shared.TenantId;

/** A vacancy says something else now. Tenant: the service point. */
public record VacancyChanged(VacancyId vacancy, TenantId tenant, TenantId employer, Instant at) {}
