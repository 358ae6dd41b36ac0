package nl.kansrijk.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Acquaintances;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.takeover.LineTable.Line;
import nl.kansrijk.takeover.LineTable.Of;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.takeover.Verdicts.Known;
import org.springframework.stereotype.Component;

/** Says of every row whether it can come in: as someone new, as someone who is known, or not yet. */
@Component
class Checking {
    private static final int PORTION = 2_000;
    private final LineTable lines;
    private final VerdictTable table;
    private final Acquaintances acquaintances;
    private final Keys keys;

    Checking(LineTable lines, VerdictTable table, Acquaintances acquaintances, Keys keys) {
        this.lines = lines;
        this.table = table;
        this.acquaintances = acquaintances;
        this.keys = keys;
    }

    /** Checks the whole file. */
    void all(Of file, Mapping mapping, Passage passage) {
        var rows = new ArrayList<Checked>();
        int after = 0;
        for (var some = next(file, after); !some.isEmpty(); some = next(file, after)) {
            some.forEach(line -> rows.add(check(line, mapping, passage)));
            after = some.getLast().nr();
        }
        var known = new Verdicts(known(rows, passage), this::marks);
        var verdicts = rows.stream().map(known::of).toList();
        for (int from = 0; from < verdicts.size(); from += PORTION)
            table.judge(file, verdicts.subList(from, Math.min(from + PORTION, verdicts.size())));
    }

    /** Checks one row again, after it was mended. */
    void one(Of file, Line line, Mapping mapping, Passage passage) {
        var checked = check(line, mapping, passage);
        var verdicts = new Verdicts(known(List.of(checked), passage), this::marks);
        checked.arrival().map(this::marks).ifPresent(marks -> verdicts.met(marks, table.twins(file, line.nr(), marks)));
        table.judge(file, List.of(verdicts.of(checked)));
    }

    private Marks marks(Arrival arrival) {
        return Marks.of(arrival, keys);
    }

    static LocalDate today(Passage passage) {
        return DutchTime.day(passage.at());
    }

    private List<Line> next(Of file, int after) {
        return lines.in(file, EnumSet.allOf(LineState.class), after, PORTION);
    }

    private static Checked check(Line line, Mapping mapping, Passage passage) {
        return new Checked(line, RowCheck.of(line.cells().values(mapping), today(passage)));
    }

    private Known known(List<Checked> rows, Passage passage) {
        var arrivals = rows.stream().flatMap(row -> row.arrival().stream()).toList();
        var numbers = arrivals.stream()
                .flatMap(arrival -> arrival.identity().bsn().stream())
                .collect(Collectors.toSet());
        var names = arrivals.stream().map(Arrival::looks).collect(Collectors.toSet());
        return new Known(acquaintances.withNumbers(numbers, passage), acquaintances.alike(names, passage));
    }
}
