package nl.kansrijk.profile.segments;

import java.util.List;

/**
 * Something a group can be described by.
 *
 * @param characteristic code in the catalogue; empty for age, which nobody states
 * @param item the part of it that is meant; empty for any
 * @param values what must be said of a chosen item, as it is stored; empty for anything
 * @param hard whether it was so from birth or for long: it says little of what someone can or wants. Source: row 0-29
 */
public record Trait(
        String code,
        String characteristic,
        String item,
        Kind kind,
        List<String> options,
        List<String> values,
        boolean hard) {
    public Trait {
        options = List.copyOf(options);
        values = List.copyOf(values);
    }

    /** How its options are told apart. */
    public enum Kind {
        /** Low, middle or high on a measured scale. */
        BAND,
        /** Steps 1 and 2, step 3, or steps 4 and 5 of a life domain. */
        STEP,
        /** An item of a list. */
        ITEM,
        /** A code as value. */
        CODE,
        /** A number from one to another, both included. */
        SPAN,
        /** Years of age from one to another, both included. */
        AGE
    }
}
