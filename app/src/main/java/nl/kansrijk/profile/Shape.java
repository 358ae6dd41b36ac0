package nl.kansrijk.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import nl.kansrijk.profile.Characteristic.Kind;

/**
 * Which items and values a characteristic takes.
 *
 * @param range {@code 1..5} for levels and numbers, {@code A|B} for codes, {@code -} for the other kinds
 * @param items {@code -}: none; {@code skill*}: a code of that list of the taxonomy, with {@code #2} behind it when the same
 *     code occurs again; otherwise the closed list itself, {@code A|B}
 */
public record Shape(Kind kind, String range, String items) {
    private static final Pattern OPEN_ITEM = Pattern.compile("[A-Za-z0-9_.:/-]{1,120}(#[0-9]{1,2})?");

    /** The closed list of items, empty when there are none or the list is open. */
    public List<String> closedItems() {
        return items.equals("-") || open() ? List.of() : List.of(items.split("\\|"));
    }

    /** The closed list of codes a value can have, empty for other kinds. */
    public List<String> codes() {
        return kind == Kind.CODE ? List.of(range.split("\\|")) : List.of();
    }

    /** Name of the open list of items, such as {@code skill}; empty when the list is closed or there are no items. */
    public String openList() {
        return open() ? items.substring(0, items.length() - 1) : "";
    }

    boolean takesItem(String item) {
        if (open()) return OPEN_ITEM.matcher(item).matches();
        return items.equals("-") ? item.isEmpty() : closedItems().contains(item);
    }

    boolean takes(Value value) {
        return switch (value) {
            case Value.Level(int step) -> kind == Kind.LEVEL && inRange(BigDecimal.valueOf(step));
            case Value.Code(String code) -> kind == Kind.CODE && codes().contains(code);
            case Value.Number(BigDecimal amount) -> kind == Kind.NUMBER && inRange(amount);
            case Value.Text ignored -> kind == Kind.TEXT;
            case Value.Grid ignored -> kind == Kind.GRID;
            case Value.Day ignored -> kind == Kind.DAY;
            case Value.Present ignored -> kind == Kind.PRESENT;
        };
    }

    private boolean open() {
        return items.endsWith("*");
    }

    private boolean inRange(BigDecimal amount) {
        var ends = range.split("\\.\\.");
        return amount.compareTo(new BigDecimal(ends[0])) >= 0 && amount.compareTo(new BigDecimal(ends[1])) <= 0;
    }
}
