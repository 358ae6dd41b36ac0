package nl.kansrijk.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kansrijk.shared.DayGrid;

/** How a value stands in the database: one letter for its kind, then the value itself. */
final class ValueText {
    private ValueText() {}

    static String write(Value value) {
        return switch (value) {
            case Value.Level(int step) -> "L" + step;
            case Value.Code(String code) -> "C" + code;
            case Value.Number(BigDecimal amount) -> "N" + amount.toPlainString();
            case Value.Text(String words) -> "T" + words;
            case Value.Grid(DayGrid grid) -> "G" + grid.bits();
            case Value.Day(LocalDate day) -> "D" + day;
            case Value.Present() -> "P";
        };
    }

    static Value read(String stored) {
        var rest = stored.substring(1);
        return switch (stored.charAt(0)) {
            case 'L' -> new Value.Level(Integer.parseInt(rest));
            case 'C' -> new Value.Code(rest);
            case 'N' -> new Value.Number(new BigDecimal(rest));
            case 'T' -> new Value.Text(rest);
            case 'G' -> new Value.Grid(new DayGrid(Integer.parseInt(rest)));
            case 'D' -> new Value.Day(LocalDate.parse(rest));
            case 'P' -> new Value.Present();
            default -> throw new IllegalStateException("no value is stored as " + stored.charAt(0));
        };
    }
}
