package nl.kansrijk.profile.passport;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.profile.Characteristic.Kind;
import nl.kansrijk.profile.Value;

/** Values as text in a file, by the kind of the characteristic. */
final class Values {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d-M-uuuu]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Values() {}

    static String write(Value value) {
        return switch (value) {
            case Value.Level(int step) -> Integer.toString(step);
            case Value.Code(String code) -> code;
            case Value.Number(BigDecimal amount) -> amount.toPlainString();
            case Value.Text(String words) -> words;
            case Value.Grid(var grid) -> Integer.toString(grid.bits());
            case Value.Day(LocalDate day) -> day.toString();
            case Value.Present present -> "true";
        };
    }

    /** Empty when the text is no such value. */
    static Optional<Value> read(Kind kind, String text) {
        return switch (kind) {
            case LEVEL ->
                text.matches("[0-9]{1,2}") ? Optional.of(new Value.Level(Integer.parseInt(text))) : Optional.empty();
            case CODE -> text.matches("[A-Za-z0-9_]{1,20}") ? Optional.of(new Value.Code(text)) : Optional.empty();
            case NUMBER ->
                text.matches("[0-9]{1,5}(\\.[0-9]{1,2})?")
                        ? Optional.of(new Value.Number(new BigDecimal(text)))
                        : Optional.empty();
            case DAY -> day(text).map(Value.Day::new);
            case PRESENT -> text.equals("true") ? Optional.of(new Value.Present()) : Optional.empty();
            case TEXT, GRID -> Optional.empty();
        };
    }

    /** Also as a spreadsheet writes it after opening the file: 5-1-2026. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
