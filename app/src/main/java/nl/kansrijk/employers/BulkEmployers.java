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
    private final BulkTable table;

    BulkEmployers(BulkTable table) {
        this.table = table;
    }

    /** Adds employers with sites and contacts. Errors: DuplicateKeyException when one is there already; then none is added. */
    public int employers(List<Employer> employers) {
        table.employers(employers);
        table.sites(employers);
        table.contacts(employers);
        return employers.size();
    }

    /** Adds vacancies of employers that are there, streaming; answers how many. Errors: as the database says, then none is added. */
    public long vacancies(Stream<Vacancy> vacancies) {
        table.makeTray();
        long count = table.fillTray(vacancies, table.names());
        table.emptyTray();
        return count;
    }
}
