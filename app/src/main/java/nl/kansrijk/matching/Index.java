package nl.kansrijk.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Everyone of these owners who shares something without a name. */
    List<Supply> openPeople(Set<Integer> owners) {
        return filling.now().openPeople().stream()
                .filter(person -> owners.contains(person.owner()))
                .toList();
    }

    /** The open vacancies of these organisations that ask a skill in one of their tasks. */
    List<VacancyId> asking(int skill, Set<Integer> owners) {
        return filling.now().vacancies().entrySet().stream()
                .filter(entry -> owners.contains(entry.getValue().owner()))
                .filter(entry -> entry.getValue().asked().tasks().stream().anyMatch(task -> task.skill() == skill))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(VacancyId::value))
                .toList();
    }
}
