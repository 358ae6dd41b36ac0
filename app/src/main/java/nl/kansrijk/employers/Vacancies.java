package nl.kansrijk.employers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Saved.Done;
import nl.kansrijk.employers.Saved.Stale;
import nl.kansrijk.employers.Saved.Unknown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Vacancies and opportunities of the employers whose file who looks may see. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Vacancies {
    private final VacancyTable table;
    private final VacancySearchTable lists;
    private final EmployerTable employers;
    private final ApplicationEventPublisher news;

    Vacancies(VacancyTable table, VacancySearchTable lists, EmployerTable employers, ApplicationEventPublisher news) {
        this.table = table;
        this.lists = lists;
        this.employers = employers;
        this.news = news;
    }

    /** One vacancy, open or closed; empty when there is none for who looks. */
    public Optional<Vacancy> get(VacancyId id, Passage passage) {
        return table.byIds(List.of(id)).stream().findFirst();
    }

    /** Some vacancies at once, in no order; those that may not be seen are left out. */
    public List<Vacancy> some(Collection<VacancyId> ids, Passage passage) {
        return table.byIds(ids);
    }

    /** One page of the list with its counters. */
    public VacancyList search(VacancyQuery query, Passage passage) {
        return new VacancyList(lists.lines(query, passage.at()), lists.counters(query, passage.at()));
    }

    /** Open vacancies that were opened before this moment, longest open first, at most a thousand. */
    public List<VacancyList.Line> openSinceBefore(java.time.Instant moment, Passage passage) {
        return lists.openedBefore(moment);
    }

    /** Up to three open places to come and look before choosing. Source: row 2-14. */
    public List<VacancyList.Line> visits(VisitQuery query, Passage passage) {
        return lists.visits(query);
    }

    /**
     * Opens a vacancy under the number its form came with. The same form sent twice opens one vacancy; the same number with other
     * answers is stale.
     */
    public Saved open(VacancyId id, Draft draft, Passage passage) {
        var employer = employers.byId(draft.head().employer());
        if (employer.isEmpty()) return new Unknown();
        var before = get(id, passage);
        if (before.isPresent()) return again(before.get(), draft);
        table.add(id, employer.get().managedBy(), draft, employer.get().name(), passage);
        var now = get(id, passage);
        if (now.isEmpty()) return new Unknown();
        news.publishEvent(new VacancyOpened(id, now.get().tenant(), now.get().employer(), passage.at()));
        return new Done(id, now.get().life().version());
    }

    private static Saved again(Vacancy there, Draft draft) {
        return there.draft().equals(draft) ? new Done(there.id(), there.life().version()) : new Stale(there);
    }

    /** Changes an open vacancy that still stands in the version that was on the screen. */
    public Saved change(VacancyId id, int version, Draft draft, Passage passage) {
        var employer = employers.byId(draft.head().employer());
        if (employer.isEmpty()) return new Unknown();
        int changed = table.change(id, version, draft, employer.get().name(), passage);
        return answer(id, changed, passage, now -> new VacancyChanged(id, now.tenant(), now.employer(), passage.at()));
    }

    /** Closes a vacancy: nobody can be proposed for it any more. */
    public Saved close(VacancyId id, int version, CloseReason reason, Passage passage) {
        int changed = table.close(id, version, reason, passage);
        return answer(id, changed, passage, now -> new VacancyClosed(id, now.tenant(), now.employer(), passage.at()));
    }

    /** Takes closing back. */
    public Saved reopen(VacancyId id, int version, Passage passage) {
        int changed = table.reopen(id, version, passage);
        return answer(id, changed, passage, now -> new VacancyOpened(id, now.tenant(), now.employer(), passage.at()));
    }

    private Saved answer(
            VacancyId id, int changed, Passage passage, java.util.function.Function<Vacancy, Object> event) {
        var found = get(id, passage);
        if (found.isEmpty()) return new Unknown();
        var now = found.get();
        if (changed == 0) return now.isKeptBy(passage.actor().tenant()) ? new Stale(now) : new Unknown();
        news.publishEvent(event.apply(now));
        return new Done(id, now.life().version());
    }
}
