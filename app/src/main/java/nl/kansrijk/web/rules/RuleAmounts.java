package nl.kansrijk.web.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.taxonomy.RuleParameter;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;

/** The number of a rule as people write and read it: euros, percents, hours, months. Kept is always a whole number. */
public final class RuleAmounts {
    /** Unit of what does or does not hold. */
    static final String HOLDS = "holds";

    private static final String PART = "part";
    private static final Map<String, Integer> DECIMALS = Map.of("cent", 2, "permille", 1, "tenth-hour", 1);

    private RuleAmounts() {}

    /** "€ 14,71", "23,5 %", "25,5 uur", "6 maanden", "geldt". */
    public static String say(RuleParameter rule, Words words) {
        var unit = rule.unit();
        return switch (unit) {
            case "cent" -> words.euro(rule.value());
            case HOLDS -> words.say(rule.value() == 1 ? "rule.holds.yes" : "rule.holds.no");
            case PART -> words.say("rule.unit.part", words.number(rule.value()));
            case "permille", "tenth-hour" -> words.say("rule.unit." + unit, words.decimal(amount(rule)));
            default -> words.count("rule.unit." + unit, rule.value());
        };
    }

    /** The number in the unit people write: euros, percents, hours. */
    public static BigDecimal amount(RuleParameter rule) {
        return BigDecimal.valueOf(rule.value(), decimals(rule.unit()));
    }

    /** What was typed as the whole number that is kept; empty when it is no such number. */
    static Optional<Long> read(String typed, String unit) {
        if (unit.equals(HOLDS))
            return switch (typed) {
                case "ja" -> Optional.of(1L);
                case "nee" -> Optional.of(0L);
                default -> Optional.empty();
            };
        return Typed.amount(typed).flatMap(amount -> whole(amount.movePointRight(decimals(unit))));
    }

    private static Optional<Long> whole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > 0 ? Optional.empty() : Optional.of(amount.longValueExact());
    }

    private static int decimals(String unit) {
        return DECIMALS.getOrDefault(unit, 0);
    }
}
