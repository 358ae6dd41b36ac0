package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.List;

/**
 * A limit of the table: one number that all rows named here share.
 *
 * @param place which limit of this input it is, from low to high; 1 is the first
 */
public record Limit(Input input, int place, Kind kind, BigDecimal value, List<String> rows) {
    public Limit {
        value = value.stripTrailingZeros();
        rows = List.copyOf(rows);
    }

    /** On which side of the number the limit itself lies. */
    public enum Kind {
        /** From here on it is more. */
        FROM,
        /** Up to and with this it is less. */
        UP_TO
    }

    /** Its name in a form, such as {@code headspace-1}. */
    public String code() {
        return input.column() + "-" + place;
    }

    /** Whether a number can be this limit: a step of the scale, within its ends. */
    public boolean allows(BigDecimal number) {
        return input.scale()
                .filter(scale -> number.compareTo(scale.least()) >= 0 && number.compareTo(scale.most()) <= 0)
                .filter(scale -> number.remainder(scale.step()).signum() == 0)
                .isPresent();
    }

    /** The smallest number it can be. */
    public BigDecimal least() {
        return scale().least();
    }

    /** The largest number it can be. */
    public BigDecimal most() {
        return scale().most();
    }

    private Input.Scale scale() {
        return input.scale().orElseThrow(() -> new IllegalArgumentException("no amount: " + input));
    }
}
