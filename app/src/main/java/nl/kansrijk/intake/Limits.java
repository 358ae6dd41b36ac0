package nl.kansrijk.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kansrijk.taxonomy.RuleParameters;

/** The limits of scoring that hold on one day, from the rule parameters. Unit of the limits: as the scale. */
record Limits(BigDecimal low, BigDecimal high, BigDecimal effortLow, BigDecimal effortHigh, int share, BigDecimal cap) {
    static Limits on(LocalDate day, RuleParameters rules) {
        return new Limits(
                hundredths("intake.bandLow", day, rules),
                hundredths("intake.bandHigh", day, rules),
                hundredths("intake.effortLow", day, rules),
                hundredths("intake.effortHigh", day, rules),
                (int) rules.value("intake.itemsShare", day),
                hundredths("intake.headspaceCap", day, rules));
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
