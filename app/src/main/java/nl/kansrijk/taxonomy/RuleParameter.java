package nl.kansrijk.taxonomy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One number of a rule, true from a day. Unit: in the unit field (cent, permille, month, week, day, tenth-hour,
 * person). Both days are included; no last day means until further notice. Source: law article or publication.
 */
public record RuleParameter(
        String key,
        long value,
        String unit,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String source,
        Certainty certainty) {

    /** How sure the number is: read in the law, published officially, practice of the trade, or our own choice. */
    public enum Certainty {
        LAW,
        PUBLISHED,
        PRACTICE,
        OWN
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
