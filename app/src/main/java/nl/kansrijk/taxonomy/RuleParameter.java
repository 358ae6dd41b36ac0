package nl.kansrijk.taxonomy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One number of a rule, true from a day. Unit: in the unit field (cent, permille, month, week, day, tenth-hour,
 * person; part: one of so many; holds: 1 it does, 0 it does not). Both days are included; no last day means until further notice. Source: law article or publication.
 */
public record RuleParameter(
        String key,
        long value,
        String unit,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String source,
        Certainty certainty) {

    /**
     * How sure the number is: read in the law, published officially, practice of the trade, our own choice, announced but no
     * law yet, or uncertain and to be checked before anyone reckons with it.
     */
    public enum Certainty {
        LAW,
        PUBLISHED,
        PRACTICE,
        OWN,
        PROPOSED,
        ESTIMATED
    }

    /** Whether this is the value of that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
