package nl.kansrijk.takeover;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kansrijk.profile.Acquaintances.Looks;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.takeover.VerdictTable.Twins;
import nl.kansrijk.takeover.VerdictTable.Verdict;

/**
 * Holds rows, one after the other, against who is known here and against the rows before them. The same number of a citizen
 * is the same person; the same name and day of birth is a question.
 */
final class Verdicts {
    private final Known known;
    private final Function<Arrival, Marks> marks;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    Verdicts(Known known, Function<Arrival, Marks> marks) {
        this.known = known;
        this.marks = marks;
    }

    /** Who is known here already, by number and by name with day of birth. */
    record Known(Map<Bsn, ClientId> numbers, Map<Looks, ClientId> names) {}

    private record Found(LineState state, String why, Optional<ClientId> person) {}

    /** Rows elsewhere in the file that bear these marks. */
    void met(Marks own, Twins twins) {
        twins.byNumber().ifPresent(row -> own.bsn().ifPresent(bsn -> numbers.putIfAbsent(bsn, row)));
        twins.byName().ifPresent(row -> names.putIfAbsent(own.who(), row));
    }

    Verdict of(Checked row) {
        int nr = row.line().nr();
        return row.arrival()
                .map(arrival -> of(nr, arrival))
                .orElseGet(() -> new Verdict(nr, LineState.WRONG, row.wrong(), Marks.NONE, Optional.empty()));
    }

    private Verdict of(int nr, Arrival arrival) {
        var own = marks.apply(arrival);
        var found = found(arrival, own);
        met(own, new Twins(Optional.of(nr), Optional.of(nr)));
        return new Verdict(nr, found.state(), found.why(), own, found.person());
    }

    private Found found(Arrival arrival, Marks own) {
        var twin = own.bsn().map(numbers::get);
        if (twin.isPresent()) return new Found(LineState.WRONG, Whys.twin(twin.get()), Optional.empty());
        var same = arrival.identity().bsn().map(known.numbers()::get);
        if (same.isPresent()) return new Found(LineState.LINK, Whys.KNOWN_NUMBER, same);
        var alike = Optional.ofNullable(known.names().get(arrival.looks()));
        if (alike.isPresent()) return new Found(LineState.ASK, Whys.KNOWN_NAME, alike);
        return Optional.ofNullable(names.get(own.who()))
                .map(row -> new Found(LineState.ASK, Whys.twin(row), Optional.empty()))
                .orElse(new Found(LineState.READY, "", Optional.empty()));
    }
}
