package nl.kansrijk.takeover;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.takeover.LineTable.Line;
import nl.kansrijk.takeover.LineTable.Of;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.takeover.TakeOver.State;
import org.springframework.stereotype.Component;

/** Keeps a file that came in, sealed, and shows it. */
@Component
class Keeping {
    private static final int SAMPLES = 3;
    private static final int PORTION = 1_000;
    private final LoadTable loads;
    private final LineTable lines;
    private final HabitTable habits;

    Keeping(LoadTable loads, LineTable lines, HabitTable habits) {
        this.loads = loads;
        this.lines = lines;
        this.habits = habits;
    }

    /** Guesses what the columns are, and keeps the rows in portions. */
    TakeOver keep(Opened.Sheet sheet, NewFile told, Passage passage) {
        var habit = told.preset() == Preset.ANY || told.preset() == Preset.EARLIER
                ? habits.of(sheet.names(), passage)
                : Optional.<Mapping>empty();
        var guess = HeadingWords.of(sheet.names(), told.preset());
        var preset = habit.isPresent() ? Preset.EARLIER : guess.preset();
        var load = new Load(
                UUID.randomUUID(),
                State.COLUMNS,
                new NewFile(told.source(), told.observedOn(), preset),
                sheet.names(),
                habit.orElse(guess.mapping()),
                Optional.empty(),
                passage.actor().user());
        loads.add(load, sheet.rows().size(), passage.actor(), passage.at());
        var file = new Of(passage.actor().tenant(), load.id());
        keepRows(sheet, file);
        return view(load, file);
    }

    private void keepRows(Opened.Sheet sheet, Of file) {
        var rows = sheet.rows();
        for (int from = 0; from < rows.size(); from += PORTION) {
            var some = rows.subList(from, Math.min(from + PORTION, rows.size()));
            lines.add(
                    file,
                    some.stream().map(Opened.Row::nr).toList(),
                    some.stream()
                            .map(row -> Cells.of(row.cells(), sheet.names().size()))
                            .toList());
        }
    }

    /** The file as it stands, with its first rows while columns are chosen. */
    TakeOver view(Load load, Of file) {
        var first = load.state() == State.COLUMNS
                ? lines.in(file, EnumSet.allOf(LineState.class), 0, SAMPLES)
                : List.<Line>of();
        var columns = IntStream.range(0, load.columns().size())
                .mapToObj(at -> column(load, at, first))
                .toList();
        return new TakeOver(
                load.id(),
                load.state(),
                load.told().source(),
                load.told().observedOn(),
                load.told().preset(),
                columns,
                lines.counts(file));
    }

    private static TakeOver.Column column(Load load, int at, List<Line> first) {
        var samples = first.stream()
                .map(line -> line.cells().cells())
                .map(cells -> at < cells.size() ? cells.get(at) : "")
                .toList();
        return new TakeOver.Column(
                load.columns().get(at), samples, load.mapping().columns().get(at));
    }
}
