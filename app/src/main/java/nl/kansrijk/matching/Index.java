package nl.kansrijk.matching;

import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * Everyone who can be matched and every open vacancy, in memory: once as the region sees persons, once with only what
 * they share without a name. The database stays the truth. Shielded and resting persons are never in it. Source: rulings 2, 15.
 */
@Component
public class Index {
    private final IndexFilling filling;

    Index(IndexFilling filling) {
        this.filling = filling;
    }

    /** Grows with every change; a change in the database is seen here within a second. */
    public long version() {
        return filling.now().version();
    }

    /** Fills the index anew from the database, one run record without persons; to be called after a bulk import. */
    public void refill() {
        filling.refill();
    }

    /** Whether it was filled; before that nobody may ask. */
    public boolean ready() {
        return filling.ready();
    }

    /** Persons as the region sees them, and the vacancies. Errors: IllegalStateException before the first filling. */
    MatchIndex region() {
        return filling.now().region();
    }

    /** Persons with only what they share without a name. */
    MatchIndex open() {
        return filling.now().open();
    }

    Optional<Supply> person(ClientId client) {
        return region().person(client.value());
    }

    Optional<Demand> vacancy(VacancyId vacancy) {
        return region().job(vacancy.value());
    }

    static ClientId client(UUID id) {
        return new ClientId(id);
    }
}
