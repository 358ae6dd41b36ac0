package nl.kansrijk.profile.segments;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a statement must be for a rule to be met: an item, a value as it is stored, or a number from one to another. Empty
 * texts are anything.
 *
 * @param rule number of the rule, from 0
 */
record Part(int rule, String characteristic, String item, String value, BigDecimal from, BigDecimal to) {
    private static final BigDecimal NOTHING = BigDecimal.valueOf(-1);

    /** A value of an item; empty ones are anything. */
    static Part value(int rule, Trait trait, String item, String value) {
        return new Part(rule, trait.characteristic(), item, value, NOTHING, NOTHING);
    }

    static Part number(int rule, Trait trait, List<BigDecimal> ends) {
        return new Part(rule, trait.characteristic(), trait.item(), "", ends.getFirst(), ends.getLast());
    }
}
