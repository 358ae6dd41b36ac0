package nl.kansrijk.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Amounts, terms and thresholds of law and practice, each with its dates and source. Reads memory only. */
@Component
public class RuleParameters {

    private final Shelf shelf;

    RuleParameters(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The parameter that holds on a day; empty when none is known for that day: then ask a person, never guess. */
    public Optional<RuleParameter> find(String key, LocalDate day) {
        return history(key).stream().filter(rule -> rule.holdsOn(day)).findFirst();
    }

    /** All values of one key, newest first. */
    public List<RuleParameter> history(String key) {
        return shelf.now().rules().getOrDefault(key, List.of());
    }

    /**
     * The value that holds on a day. Errors: {@link IllegalStateException} with the key and the day when none does; use
     * it only for keys the product itself ships.
     */
    public long value(String key, LocalDate day) {
        return find(key, day)
                .map(RuleParameter::value)
                .orElseThrow(() -> new IllegalStateException("no rule parameter " + key + " holds on " + day
                        + ". Maybe it was not loaded: import the starter set"));
    }

    /**
     * The same for what may have happened before the house had rules: on a day before every value the first one holds.
     * Errors: as of {@link #value}.
     */
    public long valueThen(String key, LocalDate day) {
        var known = history(key);
        boolean before = known.stream().noneMatch(rule -> !day.isBefore(rule.validFrom()));
        return before && !known.isEmpty() ? known.getLast().value() : value(key, day);
    }
}
