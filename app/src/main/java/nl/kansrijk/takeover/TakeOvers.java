package nl.kansrijk.takeover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.takeover.LineTable.Of;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.takeover.TakeOver.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files with clients on their way in, one at a time in an organisation. Every step names the file it is about; a file that
 * is gone or already further says so. Errors: IllegalStateException when who looks may not take over clients.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TakeOvers {
    private final LoadTable loads;
    private final LineTable lines;
    private final HabitTable habits;
    private final Keeping keeping;
    private final Checking checking;
    private final Mending mending;
    private final Starting starting;

    TakeOvers(
            LoadTable loads,
            LineTable lines,
            HabitTable habits,
            Keeping keeping,
            Checking checking,
            Mending mending,
            Starting starting) {
        this.loads = loads;
        this.lines = lines;
        this.habits = habits;
        this.keeping = keeping;
        this.checking = checking;
        this.mending = mending;
        this.starting = starting;
    }

    /** The file on its way, or else the last one that was brought in. */
    public Optional<TakeOver> current(Passage passage) {
        mayTakeOver(passage);
        return loads.newest(passage.actor().tenant()).map(load -> keeping.view(load, of(load.id(), passage)));
    }

    /** Reads a file and keeps its rows, sealed. A file that cannot be read leaves nothing behind. */
    public Received receive(byte[] bytes, NewFile told, Passage passage) {
        mayTakeOver(passage);
        var other = loads.newest(passage.actor().tenant()).filter(load -> load.state() != State.DONE);
        if (other.isPresent()) return new Received.Refused(Reason.of("import.unreadable.other"));
        return switch (TableFile.open(bytes)) {
            case Opened.Unreadable(var why) -> new Received.Refused(why);
            case Opened.Sheet sheet -> new Received.Kept(keeping.keep(sheet, told, passage));
        };
    }

    /** Says which column is what, and checks every row. May be said again until the file comes in. */
    public Stepped map(UUID file, Mapping mapping, Passage passage) {
        mayTakeOver(passage);
        var load = open(file, passage);
        if (load.isEmpty() || mapping.columns().size() != load.get().columns().size()) return new Stepped.Gone();
        var problems = mapping.problems();
        if (!problems.isEmpty()) return new Stepped.Wrong(problems);
        loads.mapped(passage.actor().tenant(), file, mapping);
        habits.keep(load.get().columns(), mapping, passage);
        checking.all(of(file, passage), mapping, passage);
        return new Stepped.Done();
    }

    /** Rows in these states. Page: from 1. */
    public RowPage rows(UUID file, Set<LineState> states, int page, Passage passage) {
        mayTakeOver(passage);
        return open(file, passage)
                .map(load -> mending.page(of(file, passage), load.mapping(), states, page, passage))
                .orElse(new RowPage(List.of(), 0));
    }

    /** Mends or decides one row. The row as it is then; empty when the file or the row is gone. */
    public Optional<RowPage.Row> mend(
            UUID file, int row, RowPage.Choice choice, Map<Heading, String> values, Passage passage) {
        mayTakeOver(passage);
        return open(file, passage)
                .filter(load -> load.state() == State.CHECK)
                .flatMap(load -> mending.mend(
                        of(file, passage), load.mapping(), row, new Mending.Wish(choice, values), passage));
    }

    /** Brings the file in, after this transaction: rows that are not ready are skipped. Guide: whose caseload they come in. */
    public Stepped start(UUID file, Optional<UserId> guide, Passage passage) {
        mayTakeOver(passage);
        return starting.start(of(file, passage), guide, passage);
    }

    /** Throws a file away that has not come in yet, with all its rows. */
    public Stepped drop(UUID file, Passage passage) {
        mayTakeOver(passage);
        return loads.drop(passage.actor().tenant(), file) == 1 ? new Stepped.Done() : new Stepped.Gone();
    }

    /** What became of each row of the last file. */
    public List<Outcome> report(Passage passage) {
        mayTakeOver(passage);
        return loads.newest(passage.actor().tenant())
                .filter(load -> load.state() == State.DONE || load.state() == State.STOPPED)
                .map(load -> lines.outcomes(of(load.id(), passage)))
                .orElse(List.of());
    }

    /** The file when its columns may still be chosen. */
    private Optional<Load> open(UUID file, Passage passage) {
        var tenant = passage.actor().tenant();
        return loads.held(tenant, file, State.CHECK).or(() -> loads.held(tenant, file, State.COLUMNS));
    }

    private static Of of(UUID file, Passage passage) {
        return new Of(passage.actor().tenant(), file);
    }

    private static void mayTakeOver(Passage passage) {
        if (!passage.writable().contains(DataGroup.TAKEOVER))
            throw new IllegalStateException("this role may not take over clients");
    }
}
