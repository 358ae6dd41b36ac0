package nl.kansrijk.taxonomy.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.taxonomy.RuleParameter;

/** The values of one rule in time. A value without a last day ends by itself when the next one begins; no other may overlap. */
record Periods(List<RuleParameter> values) {
    Periods {
        values = values.stream()
                .sorted(Comparator.comparing(RuleParameter::validFrom))
                .toList();
    }

    /** The first value that would hold on one day with a value from this day to that one. */
    Optional<RuleParameter> inTheWay(LocalDate from, Optional<LocalDate> to) {
        return values.stream()
                .filter(one -> !endsBy(one, from))
                .filter(one -> to.map(last -> !one.validFrom().isAfter(last)).orElse(true))
                .filter(one -> one.validTo().map(last -> !last.isBefore(from)).orElse(true))
                .findFirst();
    }

    /** The value that ends because another begins on this day. */
    Optional<RuleParameter> endedBy(LocalDate from) {
        return values.stream().filter(one -> endsBy(one, from)).findFirst();
    }

    /** The value right before the one that begins on this day. */
    Optional<RuleParameter> before(LocalDate from) {
        return values.stream()
                .filter(one -> one.validTo().equals(Optional.of(from.minusDays(1))))
                .findFirst();
    }

    /** The last day of a value when the one that begins on this day is not there: none without a later value. */
    Optional<LocalDate> without(LocalDate from) {
        return values.stream()
                .map(RuleParameter::validFrom)
                .filter(first -> first.isAfter(from))
                .findFirst()
                .map(first -> first.minusDays(1));
    }

    private static boolean endsBy(RuleParameter one, LocalDate from) {
        return one.validTo().isEmpty() && one.validFrom().isBefore(from);
    }
}
