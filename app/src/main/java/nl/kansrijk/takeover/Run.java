package nl.kansrijk.takeover;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Acquaintances;
import nl.kansrijk.profile.BulkProfiles;
import nl.kansrijk.profile.Life;
import nl.kansrijk.profile.Source;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.takeover.LineTable.Line;
import nl.kansrijk.takeover.LineTable.Of;
import nl.kansrijk.takeover.LoadTable.Load;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.takeover.TakeOver.State;
import nl.kansrijk.taxonomy.TypeAhead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings one portion of a file in, whole or not at all: people, what is said of them, and the end of their rows in one
 * transaction. Who became known since the check is linked, so that a run that is cut off or done again makes nobody twice.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Run {
    private static final int PORTION = 500;
    private final LoadTable loads;
    private final LineTable lines;
    private final Acquaintances acquaintances;
    private final BulkProfiles bulk;
    private final Jobs jobs;
    private final Rest rest;

    Run(LoadTable loads, LineTable lines, Acquaintances acquaintances, BulkProfiles bulk, Jobs jobs, Rest rest) {
        this.loads = loads;
        this.lines = lines;
        this.acquaintances = acquaintances;
        this.bulk = bulk;
        this.jobs = jobs;
        this.rest = rest;
    }

    /** What is needed around the rows themselves. */
    @Component
    record Rest(TypeAhead words, ApplicationEventPublisher news) {}

    /** Whether there is more to bring in. */
    boolean portion(UUID file, Passage passage) {
        var of = new Of(passage.actor().tenant(), file);
        var load = loads.held(of.tenant(), file, State.RUNNING);
        if (load.isEmpty()) return false;
        var some = lines.in(of, EnumSet.of(LineState.READY), 0, PORTION);
        if (some.isEmpty()) return end(of, passage);
        bring(of, load.get(), some, passage);
        return true;
    }

    private boolean end(Of file, Passage passage) {
        loads.ended(file.tenant(), file.load(), State.DONE, passage.at());
        int made = lines.counts(file).getOrDefault(LineState.MADE, 0);
        rest.news().publishEvent(new ClientsArrived(file.load(), file.tenant(), made, passage.at()));
        return false;
    }

    private void bring(Of file, Load load, List<Line> some, Passage passage) {
        var arrivals = new ArrayList<Found>();
        var fallen = new ArrayList<Integer>();
        for (var line : some)
            switch (RowCheck.of(line.cells().values(load.mapping()), Checking.today(passage))) {
                case Parsed.Good<Arrival>(var good) -> arrivals.add(new Found(line.nr(), good));
                case Parsed.Bad<Arrival> bad -> fallen.add(line.nr());
            }
        var numbers = arrivals.stream().flatMap(one -> one.bsn().stream()).collect(Collectors.toSet());
        var known = acquaintances.withNumbers(numbers, passage);
        known.values().forEach(person -> passage.shown(file.tenant(), person, DataGroup.IDENTITY));
        Set<Bsn> met = new HashSet<>(known.keySet());
        var fresh = arrivals.stream()
                .filter(one -> one.bsn().map(met::add).orElse(true))
                .toList();
        var linked = new ArrayList<>(arrivals);
        linked.removeAll(fresh);
        make(load, fresh, passage);
        lines.end(file, LineState.MADE, fresh.stream().map(Found::nr).toList());
        lines.end(file, LineState.LINKED, linked.stream().map(Found::nr).toList());
        lines.end(file, LineState.SKIPPED, fallen);
    }

    private void make(Load load, List<Found> fresh, Passage passage) {
        var source =
                new Source(Source.Type.REG, load.told().source(), load.told().observedOn());
        var facts = new Facts(rest.words(), source);
        var tenant = passage.actor().tenant();
        var lives = fresh.stream().map(one -> life(load, one, facts)).toList();
        lives.forEach(life -> passage.shown(tenant, life.client(), DataGroup.IDENTITY, DataGroup.SKILLS_WISHES));
        jobs.quietly(() -> bulk.load(tenant, passage.actor().user(), passage.at(), lives.stream()));
    }

    private static Life life(Load load, Found one, Facts facts) {
        return new Life(
                ClientId.random(),
                false,
                load.guide(),
                one.arrival().identity(),
                Optional.empty(),
                facts.of(one.arrival()));
    }

    private record Found(int nr, Arrival arrival) {
        Optional<Bsn> bsn() {
            return arrival.identity().bsn();
        }
    }
}
