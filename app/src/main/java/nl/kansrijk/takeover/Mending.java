package nl.kansrijk.takeover;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.takeover.LineTable.Line;
import nl.kansrijk.takeover.LineTable.Of;
import nl.kansrijk.takeover.RowPage.Choice;
import nl.kansrijk.takeover.RowPage.Row;
import nl.kansrijk.takeover.RowPage.Wrong;
import nl.kansrijk.takeover.TakeOver.LineState;
import org.springframework.stereotype.Component;

/** Shows rows with what is wrong in them, and takes what is mended or decided. */
@Component
class Mending {
    private static final Set<LineState> OPEN =
            EnumSet.of(LineState.READY, LineState.WRONG, LineState.LINK, LineState.ASK, LineState.SKIP);

    private final LineTable lines;
    private final Checking checking;

    Mending(LineTable lines, Checking checking) {
        this.lines = lines;
        this.checking = checking;
    }

    /** What someone wants with a row. */
    record Wish(Choice choice, Map<Heading, String> values) {}

    RowPage page(Of file, Mapping mapping, Set<LineState> states, int page, Passage passage) {
        int after = lines.before(file, states, (Math.max(1, page) - 1) * RowPage.SIZE);
        var rows = lines.in(file, states, after, RowPage.SIZE).stream()
                .map(line -> row(line, mapping, passage))
                .toList();
        var counts = lines.counts(file);
        int found = states.stream().mapToInt(one -> counts.getOrDefault(one, 0)).sum();
        return new RowPage(rows, found);
    }

    Optional<Row> mend(Of file, Mapping mapping, int nr, Wish wish, Passage passage) {
        return found(file, nr).flatMap(line -> {
            decide(file, mapping, line, wish, passage);
            return found(file, nr).map(now -> row(now, mapping, passage));
        });
    }

    private void decide(Of file, Mapping mapping, Line line, Wish wish, Passage passage) {
        switch (wish.choice()) {
            case SAVE -> {
                var cells = line.cells().with(wish.values());
                lines.mend(file, line.nr(), cells);
                checking.one(
                        file, new Line(line.nr(), cells, line.state(), line.why(), line.person()), mapping, passage);
            }
            case SKIP -> lines.become(file, line.nr(), LineState.SKIP);
            case SAME -> {
                if (line.state() == LineState.ASK)
                    lines.become(file, line.nr(), line.person().isPresent() ? LineState.LINK : LineState.SKIP);
            }
            case OTHER -> {
                if (line.state() == LineState.ASK) lines.become(file, line.nr(), LineState.READY);
            }
        }
    }

    private Optional<Line> found(Of file, int nr) {
        return lines.in(file, OPEN, nr - 1, 1).stream()
                .filter(line -> line.nr() == nr)
                .findFirst();
    }

    private static Row row(Line line, Mapping mapping, Passage passage) {
        var values = line.cells().values(mapping);
        line.person().ifPresent(person -> passage.shown(passage.actor().tenant(), person, DataGroup.IDENTITY));
        boolean asks = line.state() != LineState.READY && (line.state() != LineState.WRONG || !fields(line));
        return new Row(
                line.nr(),
                RowNames.of(values).orElse(""),
                line.state(),
                wrong(line, values, passage),
                asks ? Optional.of(Whys.reason(line.state(), line.why())) : Optional.empty());
    }

    private static boolean fields(Line line) {
        return !Whys.isTwin(line.why()) && !line.why().equals(Whys.EXTRA);
    }

    private static List<Wrong> wrong(Line line, Map<Heading, String> values, Passage passage) {
        if (line.state() != LineState.WRONG) return List.of();
        if (Whys.isTwin(line.why())) return List.of(twin(line, values));
        return switch (RowCheck.of(values, Checking.today(passage))) {
            case Parsed.Good<Arrival> good -> List.of();
            case Parsed.Bad<Arrival>(var errors) ->
                errors.stream().map(one -> wrong(one, values)).toList();
        };
    }

    private static Wrong twin(Line line, Map<Heading, String> values) {
        return new Wrong(Heading.BSN, values.getOrDefault(Heading.BSN, ""), Whys.reason(LineState.WRONG, line.why()));
    }

    private static Wrong wrong(FieldError error, Map<Heading, String> values) {
        var heading = Heading.valueOf(error.field());
        return new Wrong(heading, values.getOrDefault(heading, ""), error.what());
    }
}
