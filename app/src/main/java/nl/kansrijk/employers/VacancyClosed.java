package nl.kansrijk.employers;

import java.time.Instant;
import nl.kansrijk.shared.TenantId;

/** A vacancy was closed; nobody can be proposed for it any more. Tenant: the service point. */
public record VacancyClosed(VacancyId vacancy, TenantId tenant, TenantId employer, Instant at) {}
