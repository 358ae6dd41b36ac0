package nl.kansrijk.takeover;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.takeover.LineTable.Line;
import nl.kansrijk.takeover.LineTable.Of;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.takeover.TakeOver.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets a file come in: rows that need no person are ended at once, the others follow after the transaction. */
@Component
class Starting {
    private static final Set<LineState> NOT_READY = EnumSet.of(LineState.WRONG, LineState.ASK, LineState.SKIP);
    private final LoadTable loads;
    private final LineTable lines;
    private final Accounts accounts;
    private final ApplicationEventPublisher news;

    Starting(LoadTable loads, LineTable lines, Accounts accounts, ApplicationEventPublisher news) {
        this.loads = loads;
        this.lines = lines;
        this.accounts = accounts;
        this.news = news;
    }

    Stepped start(Of file, Optional<UserId> guide, Passage passage) {
        var load = loads.held(file.tenant(), file.load(), State.CHECK)
                .or(() -> loads.held(file.tenant(), file.load(), State.STOPPED));
        if (load.isEmpty()) return new Stepped.Gone();
        if (guide.isPresent() && !guides(guide.get(), passage))
            return new Stepped.Wrong(List.of(Reason.of("import.start.guide")));
        linked(file, passage);
        lines.end(file, LineState.SKIPPED, numbers(lines.in(file, NOT_READY, 0, TableFile.MOST_ROWS)));
        loads.started(file.tenant(), file.load(), guide.or(load.get()::guide));
        var actor = passage.actor();
        news.publishEvent(new TakeOverStarted(file.load(), actor.user(), actor.role()));
        return new Stepped.Done();
    }

    private void linked(Of file, Passage passage) {
        var known = lines.in(file, EnumSet.of(LineState.LINK), 0, TableFile.MOST_ROWS);
        for (ClientId person :
                known.stream().flatMap(line -> line.person().stream()).toList())
            passage.shown(file.tenant(), person, DataGroup.IDENTITY);
        lines.end(file, LineState.LINKED, numbers(known));
    }

    /** Whether this is someone of the own organisation who guides clients. */
    private boolean guides(UserId guide, Passage passage) {
        return accounts.find(guide)
                .filter(account -> account.tenant().equals(passage.actor().tenant()))
                .filter(account -> account.roles().contains(Role.CASE_MANAGER))
                .isPresent();
    }

    private static List<Integer> numbers(List<Line> some) {
        return some.stream().map(Line::nr).toList();
    }
}
