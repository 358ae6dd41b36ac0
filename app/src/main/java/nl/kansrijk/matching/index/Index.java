package nl.kansrijk.matching.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/**
 * Everyone who can be matched and every open vacancy, in memory: once as the region sees persons, once with only what
 * they share without a name. The database stays the truth. Shielded and resting persons are never in it. Source: rulings 2, 15.
 */
@Component
public class Index {

    /** Most skills that can stand in for one. */
    public static final int ALIKE = 20;

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
    public MatchIndex region() {
        return filling.now().region();
    }

    /** Persons with only what they share without a name. */
    public MatchIndex open() {
        return filling.now().open();
    }

    public Optional<Supply> person(ClientId client) {
        return region().person(client.value());
    }

    public Optional<Demand> vacancy(VacancyId vacancy) {
        return region().job(vacancy.value());
    }

    /** Organisations as the engine knows them. */
    public static Set<Integer> numbers(Set<TenantId> tenants) {
        return tenants.stream().map(TenantId::value).collect(Collectors.toUnmodifiableSet());
    }

    /** Everyone of these owners who shares something without a name. Made from bytes: ask once for a page. */
    public List<Supply> openPeople(Set<Integer> owners) {
        return open().people(new Reach(owners, Share.ANON));
    }

    /** Every open vacancy. */
    public List<Demand> vacancies() {
        return List.copyOf(filling.now().vacancies().values());
    }

    /** The open vacancies of these organisations. */
    public List<Demand> vacancies(Set<Integer> owners) {
        return filling.now().vacancies().values().stream()
                .filter(demand -> owners.contains(demand.owner()))
                .toList();
    }

    /** The open vacancies of these organisations that ask a skill in one of their tasks. */
    public List<VacancyId> asking(int skill, Set<Integer> owners) {
        return filling.now().vacancies().entrySet().stream()
                .filter(entry -> owners.contains(entry.getValue().owner()))
                .filter(entry -> entry.getValue().asked().tasks().stream().anyMatch(task -> task.skill() == skill))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(VacancyId::value))
                .toList();
    }
}
