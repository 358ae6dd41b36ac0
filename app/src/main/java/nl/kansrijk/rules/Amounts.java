package nl.kansrijk.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.taxonomy.RuleParameter;

/** The values of the rules that one sum asks for. Errors: IllegalArgumentException for a rule it did not ask for. */
public final class Amounts {
    private static final Map<String, Integer> DECIMALS = Map.of("cent", 2, "permille", 3, "tenth-hour", 1);
    private final Map<String, RuleParameter> values;

    Amounts(Map<String, RuleParameter> values) {
        this.values = values;
    }

    /** Euros for cents, a part of one for thousandths, hours for tenths of hours; else the number itself. */
    BigDecimal amount(String key) {
        var rule = rule(key);
        return BigDecimal.valueOf(rule.value(), DECIMALS.getOrDefault(rule.unit(), 0));
    }

    long whole(String key) {
        return rule(key).value();
    }

    boolean holds(String key) {
        return rule(key).value() == 1;
    }

    Figure.Euros euros(String key) {
        return new Figure.Euros(amount(key));
    }

    Figure.Share share(String key) {
        return new Figure.Share(amount(key));
    }

    List<RuleParameter> all(Collection<String> keys) {
        return keys.stream().map(this::rule).toList();
    }

    private RuleParameter rule(String key) {
        return Optional.ofNullable(values.get(key))
                .orElseThrow(() -> new IllegalArgumentException("this sum did not ask for the rule " + key));
    }
}
