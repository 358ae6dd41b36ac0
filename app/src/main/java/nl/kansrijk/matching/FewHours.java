package nl.kansrijk.matching;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.engine.Practice;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.engine.Weights;
import nl.kansrijk.engine.Wishes;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether few hours a week close all the work someone wants, so that it can be said instead of found out. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FewHours {
    private final Index index;

    FewHours(Index index) {
        this.index = index;
    }

    /**
     * Empty for who rests, whose hours nobody knows, or when wished work fits with those hours. Without a wish all work
     * counts. Errors: IllegalArgumentException when the passage is not about this person.
     */
    public Optional<HoursBar> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        var person = index.person(client);
        person.ifPresent(one -> passage.shown(new TenantId(one.owner()), client, DataGroup.MATCH_LOG));
        return person.flatMap(one -> one.practice().hours().flatMap(hours -> bar(one, hours, passage)));
    }

    private Optional<HoursBar> bar(Supply person, HourRange hours, Passage passage) {
        var wished = index.vacancies(Index.numbers(passage.reach().sources())).stream()
                .filter(job -> wished(job, person.wishes()))
                .filter(job -> job.schedule().hours().isPresent())
                .toList();
        Predicate<Demand> more = job -> least(job) > hours.most();
        var closed = wished.stream()
                .filter(more)
                .filter(job -> fits(job, wider(person, least(job))))
                .map(FewHours::least)
                .toList();
        if (closed.isEmpty() || wished.stream().filter(more.negate()).anyMatch(job -> fits(job, person)))
            return Optional.empty();
        return Optional.of(bar(hours.most(), closed));
    }

    private static HoursBar bar(int most, List<Integer> closed) {
        int fewest = closed.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int opens = (int) closed.stream().filter(least -> least == fewest).count();
        return new HoursBar(most, closed.size(), fewest, opens);
    }

    private boolean fits(Demand job, Supply person) {
        var why = index.region().explain(job, person, Weights.standard(), List.of());
        return why.fitsNow() || why.fitsOnceAsked();
    }

    private static int least(Demand job) {
        return job.schedule().hours().orElseThrow().least();
    }

    private static boolean wished(Demand job, Wishes wishes) {
        if (wishes.occupations().isEmpty() && wishes.sectors().isEmpty()) return true;
        var work = job.trade().occupation();
        var sector = job.trade().sector();
        return work.isPresent() && wishes.occupations().contains(work.getAsInt())
                || sector.isPresent() && wishes.sectors().contains(sector.getAsInt());
    }

    /** The same person, who could work up to so many hours. */
    private static Supply wider(Supply person, int most) {
        var own = person.practice();
        var hours = own.hours().map(range -> new HourRange(Math.min(range.least(), most), most));
        return person.with(
                new Practice(hours, own.week(), own.modes(), own.maxMinutes(), own.maxKm(), own.availableFrom()));
    }
}
