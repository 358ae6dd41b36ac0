package nl.kansrijk.employers;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in many employers and vacancies at once, for the demo region and for take-over from another system. To be called inside
 * {@code Jobs}, in one transaction per portion; tells no news, so the index is filled afterwards.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BulkEmployers {
    private final BulkEmployerTable employers;
    private final BulkVacancyTable vacancies;

    BulkEmployers(BulkEmployerTable employers, BulkVacancyTable vacancies) {
        this.employers = employers;
        this.vacancies = vacancies;
    }

    /** Adds employers with sites and contacts. Errors: DuplicateKeyException when one is there already; then none is added. */
    public int employers(List<Employer> added) {
        employers.employers(added);
        employers.sites(added);
        employers.contacts(added);
        return added.size();
    }

    /** Adds vacancies of employers that are there, streaming; answers how many. Errors: as the database says, then none is added. */
    public long vacancies(Stream<Vacancy> added) {
        vacancies.makeTray();
        long count = vacancies.fillTray(added, vacancies.names());
        vacancies.emptyTray();
        return count;
    }
}
