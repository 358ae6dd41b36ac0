package nl.kansrijk.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import nl.kansrijk.taxonomy.RuleParameters;

/** The limits of scoring that hold on one day, from the rule parameters. Unit of the limits: as the scale. */
record Limits(BigDecimal low, BigDecimal high, BigDecimal effortLow, BigDecimal effortHigh, int share, BigDecimal cap) {
    /** The rule parameters that a version of the questions may bring along. */
    static final Set<String> KEYS = Set.of(
            "intake.bandLow",
            "intake.bandHigh",
            "intake.effortLow",
            "intake.effortHigh",
            "intake.itemsShare",
            "intake.headspaceCap");

    static Limits on(LocalDate day, RuleParameters rules) {
        return of(key -> rules.value(key, day));
    }

    /** The limits of this version of the questions; where it has none, those of the house on this day, or its first ones. */
    static Limits of(QuestionSet set, LocalDate day, RuleParameters rules) {
        return of(key -> Optional.ofNullable(set.rules().get(key)).orElseGet(() -> rules.valueThen(key, day)));
    }

    private static Limits of(ToLongFunction<String> rule) {
        return new Limits(
                BigDecimal.valueOf(rule.applyAsLong("intake.bandLow"), 2),
                BigDecimal.valueOf(rule.applyAsLong("intake.bandHigh"), 2),
                BigDecimal.valueOf(rule.applyAsLong("intake.effortLow"), 2),
                BigDecimal.valueOf(rule.applyAsLong("intake.effortHigh"), 2),
                (int) rule.applyAsLong("intake.itemsShare"),
                BigDecimal.valueOf(rule.applyAsLong("intake.headspaceCap"), 2));
    }

    static BigDecimal hundredths(String key, LocalDate day, RuleParameters rules) {
        return BigDecimal.valueOf(rules.value(key, day), 2);
    }

    Band band(Scale scale, BigDecimal exact) {
        boolean effort = scale == Scale.EFFORT;
        if (exact.compareTo(effort ? effortLow : low) < 0) return Band.LOW;
        return exact.compareTo(effort ? effortHigh : high) > 0 ? Band.HIGH : Band.MIDDLE;
    }

    /** How many of so many items must be answered: the share, and two when there are two. */
    int enough(int items) {
        int share = (items * this.share + 999) / 1000;
        return Math.min(items, Math.max(2, share));
    }
}
