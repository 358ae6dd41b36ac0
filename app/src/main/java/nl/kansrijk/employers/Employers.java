package nl.kansrijk.employers;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The employers whose file who looks may see; an employer always sees its own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Employers {
    private final EmployerTable table;

    Employers(EmployerTable table) {
        this.table = table;
    }

    /** One employer with sites and contacts; empty when there is none for who looks. */
    public Optional<Employer> get(TenantId id, Passage passage) {
        return table.byId(id)
                .map(bare -> new Employer(
                        id,
                        bare.managedBy(),
                        bare.name(),
                        bare.sector(),
                        bare.size(),
                        table.sites(id),
                        table.contacts(id)));
    }

    /** The names of some employers; those that may not be seen are left out. */
    public Map<TenantId, String> names(Collection<TenantId> ids, Passage passage) {
        return table.names(ids);
    }

    /** Employers whose name holds what was typed, those that start with it first. Range: most 1..50. */
    public Map<TenantId, String> called(String typed, int most, Passage passage) {
        if (most < 1 || most > 50) throw new IllegalArgumentException("most is 1..50, was " + most);
        return table.called(typed.strip(), most);
    }

    /** Starts the file of an employer. Errors: DuplicateKeyException when it has one already. */
    public void enter(Employer employer, Passage passage) {
        table.add(employer);
        for (int i = 0; i < employer.sites().size(); i++)
            table.addSite(employer, i + 1, employer.sites().get(i));
        for (int i = 0; i < employer.contacts().size(); i++)
            table.addContact(employer, i + 1, employer.contacts().get(i));
    }
}
