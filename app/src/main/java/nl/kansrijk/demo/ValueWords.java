package nl.kansrijk.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.DayGrid;

/** Values as they stand in a sheet: a letter for the kind, then the value; days count from the first start. */
final class ValueWords {
    private ValueWords() {}

    static Value read(String words, LocalDate today) {
        var rest = words.substring(1);
        return switch (words.charAt(0)) {
            case 'L' -> new Value.Level(Integer.parseInt(rest));
            case 'C' -> new Value.Code(rest);
            case 'N' -> new Value.Number(new BigDecimal(rest));
            case 'T' -> new Value.Text(rest);
            case 'G' -> new Value.Grid(new DayGrid(Integer.parseInt(rest)));
            case 'D' -> new Value.Day(today.plusDays(Integer.parseInt(rest)));
            case 'P' -> new Value.Present();
            default -> throw new IllegalArgumentException("no kind of value: " + words.charAt(0));
        };
    }
}
