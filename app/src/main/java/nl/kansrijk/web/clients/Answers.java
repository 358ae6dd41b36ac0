package nl.kansrijk.web.clients;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Shape;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.web.Field;

/** Values as a form writes them, and back. */
final class Answers {
    static final int LONGEST = 2000;

    private Answers() {}

    static List<String> of(Value value) {
        return switch (value) {
            case Value.Level(int step) -> List.of(Integer.toString(step));
            case Value.Code(String code) -> List.of(code);
            case Value.Number(BigDecimal amount) -> List.of(amount.toPlainString());
            case Value.Text(String words) -> List.of(words);
            case Value.Grid(DayGrid grid) -> parts(grid);
            case Value.Day(var day) -> List.of(day.toString());
            case Value.Present present -> List.of();
        };
    }

    /** The value, when what was filled in has the shape that is asked. */
    static Optional<Value> read(Shape shape, FactForm form) {
        var text = form.value();
        return switch (shape.kind()) {
            case LEVEL -> number(text).flatMap(Answers::level);
            case CODE -> Optional.of(text).filter(shape.codes()::contains).map(Value.Code::new);
            case NUMBER -> number(text).map(Value.Number::new);
            case TEXT ->
                Optional.of(text)
                        .filter(words -> !words.isEmpty() && words.length() <= LONGEST)
                        .map(Value.Text::new);
            case GRID -> grid(form.values());
            case DAY -> FactForm.day(text).map(Value.Day::new);
            case PRESENT -> Optional.of(new Value.Present());
        };
    }

    private static Optional<Value> level(BigDecimal step) {
        boolean whole = step.stripTrailingZeros().scale() <= 0 && step.abs().compareTo(BigDecimal.TEN) <= 0;
        return whole ? Optional.of(new Value.Level(step.intValue())) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[0-9]{1,6}([.,][0-9]{1,2})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    private static List<String> parts(DayGrid grid) {
        var parts = new ArrayList<String>();
        for (int day = 0; day < Field.DayGrid.DAYS.size(); day++)
            for (int part = 0; part < Field.DayGrid.PARTS.size(); part++)
                if (grid.has(day, part)) parts.add(Field.DayGrid.DAYS.get(day) + "-" + Field.DayGrid.PARTS.get(part));
        return parts;
    }

    private static Optional<Value> grid(List<String> chosen) {
        int bits = 0;
        for (var one : chosen) {
            var pair = one.split("-");
            int day = pair.length == 2 ? Field.DayGrid.DAYS.indexOf(pair[0]) : -1;
            int part = pair.length == 2 ? Field.DayGrid.PARTS.indexOf(pair[1]) : -1;
            if (day < 0 || part < 0) return Optional.empty();
            bits |= 1 << (day * Field.DayGrid.PARTS.size() + part);
        }
        return bits == 0 ? Optional.empty() : Optional.of(new Value.Grid(new DayGrid(bits)));
    }
}
