package nl.kansrijk.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Acquaintances;
import nl.kansrijk.profile.Acquaintances.Looks;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.takeover.LineTable.Line;
import nl.kansrijk.takeover.LineTable.Of;
import nl.kansrijk.takeover.LineTable.Verdict;
import nl.kansrijk.takeover.TakeOver.LineState;
import org.springframework.stereotype.Component;

/** Says of every row whether it can come in: as someone new, as someone who is known, or not yet. */
@Component
class Checking {
    private static final int PORTION = 2_000;
    private final LineTable lines;
    private final Acquaintances acquaintances;
    private final Keys keys;

    Checking(LineTable lines, Acquaintances acquaintances, Keys keys) {
        this.lines = lines;
        this.acquaintances = acquaintances;
        this.keys = keys;
    }

    /** A row with what it turned out to be. */
    private record Checked(Line line, Parsed<Arrival> parsed) {
        Optional<Arrival> arrival() {
            return parsed instanceof Parsed.Good<Arrival>(var good)
                            && !line.cells().extra()
                    ? Optional.of(good)
                    : Optional.empty();
        }
    }

    private record Known(Map<Bsn, ClientId> numbers, Map<Looks, ClientId> names) {}

    /** Checks the whole file. */
    void all(Of file, Mapping mapping, Passage passage) {
        var rows = new ArrayList<Checked>();
        int after = 0;
        for (var some = next(file, after); !some.isEmpty(); some = next(file, after)) {
            some.forEach(line -> rows.add(check(line, mapping, passage)));
            after = some.getLast().nr();
        }
        var known = known(rows, passage);
        Map<String, Integer> earlier = new HashMap<>();
        var verdicts = rows.stream().map(row -> verdict(row, known, earlier)).toList();
        for (int from = 0; from < verdicts.size(); from += PORTION)
            lines.judge(file, verdicts.subList(from, Math.min(from + PORTION, verdicts.size())));
    }

    /** Checks one row again, after it was mended. */
    void one(Of file, Line line, Mapping mapping, Passage passage) {
        var checked = check(line, mapping, passage);
        var known = known(List.of(checked), passage);
        Map<String, Integer> earlier = new HashMap<>();
        checked.arrival()
                .ifPresent(arrival -> lines.twin(file, line.nr(), bsn(arrival), who(arrival))
                        .ifPresent(twin -> {
                            bsn(arrival).ifPresent(hash -> earlier.put(hash, twin));
                            earlier.put(who(arrival), twin);
                        }));
        lines.judge(file, List.of(verdict(checked, known, earlier)));
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

    private Verdict verdict(Checked row, Known known, Map<String, Integer> earlier) {
        int nr = row.line().nr();
        var found = row.arrival();
        if (found.isEmpty())
            return new Verdict(nr, LineState.WRONG, wrong(row), Optional.empty(), "", Optional.empty());
        var arrival = found.get();
        var bsn = bsn(arrival);
        var who = who(arrival);
        var twin = bsn.map(earlier::get);
        var namesake = Optional.ofNullable(earlier.get(who));
        var same = arrival.identity().bsn().map(known.numbers()::get);
        var alike = Optional.ofNullable(known.names().get(arrival.looks()));
        bsn.ifPresent(hash -> earlier.putIfAbsent(hash, nr));
        earlier.putIfAbsent(who, nr);
        if (twin.isPresent())
            return new Verdict(nr, LineState.WRONG, Whys.twin(twin.get()), bsn, who, Optional.empty());
        if (same.isPresent()) return new Verdict(nr, LineState.LINK, Whys.KNOWN_NUMBER, bsn, who, same);
        if (alike.isPresent()) return new Verdict(nr, LineState.ASK, Whys.KNOWN_NAME, bsn, who, alike);
        if (namesake.isPresent())
            return new Verdict(nr, LineState.ASK, Whys.twin(namesake.get()), bsn, who, Optional.empty());
        return new Verdict(nr, LineState.READY, "", bsn, who, Optional.empty());
    }

    private static String wrong(Checked row) {
        if (row.parsed() instanceof Parsed.Bad<Arrival>(var errors))
            return errors.stream().map(FieldError::field).collect(Collectors.joining(","));
        return Whys.EXTRA;
    }

    private Optional<String> bsn(Arrival arrival) {
        return arrival.identity().bsn().map(bsn -> keys.pseudonym(bsn.digits(), "takeover-bsn"));
    }

    private String who(Arrival arrival) {
        return keys.pseudonym(arrival.looks().name() + arrival.looks().birthDate(), "takeover-who");
    }
}
