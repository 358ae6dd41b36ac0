package nl.kansrijk.matching;

import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;

/**
 * One person and one vacancy, with the three organisations that stand around them: the one that keeps the person, the
 * one that keeps the vacancy and the employer. A row that joins organisations carries them all. Source: rulings 1.
 */
public record Pair(
        ClientId client, TenantId clientTenant, VacancyId vacancy, TenantId vacancyTenant, TenantId employer) {

    /** Whether this organisation is one of the three. */
    public boolean concerns(TenantId tenant) {
        return tenant.equals(clientTenant) || tenant.equals(vacancyTenant) || tenant.equals(employer);
    }
}
