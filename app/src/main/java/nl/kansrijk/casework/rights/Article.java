package nl.kansrijk.casework.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing the law gives or asks. Both days are included; no last day is until further notice.
 *
 * @param law where it stands
 * @param lifted letter of the exemption that lifts it; empty when none does
 * @param rules keys of the rule parameters that its words name
 */
public record Article(
        String key,
        Kind kind,
        Scope scope,
        String lifted,
        String law,
        LocalDate from,
        Optional<LocalDate> until,
        List<String> rules) {
    public Article {
        rules = List.copyOf(rules);
    }

    /** What someone gets, or what is asked. */
    public enum Kind {
        RIGHT,
        DUTY
    }

    /** Whom it is for. */
    public enum Scope {
        /** Everyone. */
        ANY,
        /** Who has a benefit of the Participatiewet. */
        PW
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
