package nl.kansrijk.matching.index;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.employers.CurrentVacancies;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.profile.CurrentRows;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fills the index as the job role and keeps it fresh. What changes during a filling is read again before the new index
 * takes the place of the old one, so that nothing is lost and nobody waits.
 */
@Component
class IndexFilling {
    /** More people than this are read sooner all together. */
    private static final int MOST_ONE_BY_ONE = 20_000;

    private final CurrentRows persons;
    private final CurrentVacancies vacancies;
    private final EmptyShelves empty;
    private final Jobs jobs;
    private final Clock clock;
    private final ReentrantLock oneByOne = new ReentrantLock();
    private final Set<Object> touched = new HashSet<>();
    private volatile @Nullable Shelves shelves;

    IndexFilling(CurrentRows persons, CurrentVacancies vacancies, EmptyShelves empty, Jobs jobs, Clock clock) {
        this.persons = persons;
        this.vacancies = vacancies;
        this.empty = empty;
        this.jobs = jobs;
        this.clock = clock;
    }

    Shelves now() {
        var now = shelves;
        if (now == null) throw new IllegalStateException("the index is not filled yet");
        return now;
    }

    boolean ready() {
        return shelves != null;
    }

    /** Reads everyone and every open vacancy. */
    synchronized void refill() {
        fresh("match index: filled", this::fill);
    }

    /** Takes people in as they were kept, reads again whoever changed since, and every open vacancy. */
    synchronized void takeUp(Kept kept) {
        fresh("match index: taken up", fresh -> takeUp(fresh, kept));
    }

    /** Puts something in empty shelves and answers how many people it read. */
    private interface Filler {
        int fill(Shelves fresh);
    }

    private void fresh(String name, Filler filler) {
        alone(touched::clear);
        jobs.recorded(name, () -> {
            var fresh = empty.shelves();
            int count = filler.fill(fresh);
            alone(() -> {
                touched.forEach(id -> freshen(fresh, id));
                shelves = fresh;
            });
            return count;
        });
    }

    private int fill(Shelves fresh) {
        var count = new AtomicInteger();
        var today = today();
        var arrivals = new Arrivals();
        persons.all(person -> {
            fresh.standing(person, today).ifPresent(arrivals::add);
            count.incrementAndGet();
        });
        fresh.take(arrivals.kept());
        vacancies.all(fresh::put);
        return count.get();
    }

    private int takeUp(Shelves fresh, Kept kept) {
        var outdated = kept.outdated(persons.versions(), today());
        if (outdated.size() > MOST_ONE_BY_ONE) return fill(fresh);
        fresh.take(kept);
        outdated.forEach(person -> freshen(fresh, person));
        vacancies.all(fresh::put);
        return outdated.size();
    }

    /** The people of this moment. */
    Kept kept() {
        oneByOne.lock();
        try {
            return now().kept();
        } finally {
            oneByOne.unlock();
        }
    }

    /** Reads one person or vacancy again; takes out who rests or is gone and what is closed. */
    void freshen(ClientId person) {
        changed(person);
    }

    /** Reads one vacancy again; takes it out when it is closed. */
    void freshen(VacancyId vacancy) {
        changed(vacancy);
    }

    private void changed(Object id) {
        jobs.quietly(() -> {
            alone(() -> {
                touched.add(id);
                if (ready()) freshen(now(), id);
            });
            return id;
        });
    }

    private void freshen(Shelves into, Object id) {
        switch (id) {
            case ClientId person ->
                persons.of(person).ifPresentOrElse(current -> into.put(current, today()), () -> into.remove(person));
            case VacancyId vacancy -> vacancies.of(vacancy).ifPresentOrElse(into::put, () -> into.remove(vacancy));
            default -> throw new IllegalArgumentException("only persons and vacancies stand in the index");
        }
    }

    private void alone(Runnable work) {
        oneByOne.lock();
        try {
            work.run();
        } finally {
            oneByOne.unlock();
        }
    }

    LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
