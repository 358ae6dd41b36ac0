package nl.kansrijk.takeover;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Acquaintances;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.takeover.LineTable.Line;
import nl.kansrijk.takeover.LineTable.Of;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.takeover.TakeOver.State;
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
    private final NewClients clients;
    private final ApplicationEventPublisher news;

    Run(
            LoadTable loads,
            LineTable lines,
            Acquaintances acquaintances,
            NewClients clients,
            ApplicationEventPublisher news) {
        this.loads = loads;
        this.lines = lines;
        this.acquaintances = acquaintances;
        this.clients = clients;
        this.news = news;
    }

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
        news.publishEvent(new ClientsArrived(file.load(), file.tenant(), made, passage.at()));
        return false;
    }

    private void bring(Of file, Load load, List<Line> some, Passage passage) {
        var rows = some.stream().map(line -> found(line, load, passage)).toList();
        var met = known(rows, passage);
        var ends = rows.stream().collect(Collectors.groupingBy(row -> row.end(met)));
        var fresh = ends.getOrDefault(LineState.MADE, List.of());
        clients.make(load, fresh.stream().flatMap(row -> row.arrival().stream()).toList(), passage);
        ends.forEach((end, those) ->
                lines.end(file, end, those.stream().map(Found::nr).toList()));
    }

    private static Found found(Line line, Load load, Passage passage) {
        return switch (RowCheck.of(line.cells().values(load.mapping()), Checking.today(passage))) {
            case Parsed.Good<Arrival>(var good) -> new Found(line.nr(), Optional.of(good));
            case Parsed.Bad<Arrival> bad -> new Found(line.nr(), Optional.empty());
        };
    }

    private Set<Bsn> known(List<Found> rows, Passage passage) {
        var numbers = rows.stream().flatMap(row -> row.bsn().stream()).collect(Collectors.toSet());
        var known = acquaintances.withNumbers(numbers, passage);
        known.values().forEach(person -> passage.shown(passage.actor().tenant(), person, DataGroup.IDENTITY));
        return new HashSet<>(known.keySet());
    }

    /** A row with who it is about; empty when it makes no sense any more. */
    private record Found(int nr, Optional<Arrival> arrival) {
        Optional<Bsn> bsn() {
            return arrival.flatMap(one -> one.identity().bsn());
        }

        /** How this row ends; its number is one that is known from now on. */
        LineState end(Set<Bsn> met) {
            if (arrival.isEmpty()) return LineState.SKIPPED;
            return bsn().map(met::add).orElse(true) ? LineState.MADE : LineState.LINKED;
        }
    }
}
