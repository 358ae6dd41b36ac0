package nl.kansrijk.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kansrijk.taxonomy.RuleParameter;

/** What a sum comes to. The same facts and the same rules always come to the same. */
public sealed interface Reckoning {
    /**
     * It could be reckoned.
     *
     * @param used every rule it rests on
     */
    record Known(LocalDate day, List<Line> lines, List<String> assumptions, List<RuleParameter> used)
            implements Reckoning {
        public Known {
            lines = List.copyOf(lines);
            assumptions = List.copyOf(assumptions);
            used = List.copyOf(used);
        }

        /** What it is about. */
        public Line outcome() {
            return lines.getLast();
        }

        /** The step with this key; empty when it was not needed. */
        public Optional<Line> line(String key) {
            return lines.stream().filter(one -> one.key().equals(key)).findFirst();
        }
    }

    /** These rules have no value on that day: nothing is guessed. */
    record NoValue(LocalDate day, List<String> keys) implements Reckoning {
        public NoValue {
            keys = List.copyOf(keys);
        }
    }

    /** Reckons with the rules that {@code rules} finds by their key, on the day that was asked. */
    static Reckoning of(Asked asked, Function<String, Optional<RuleParameter>> rules) {
        var found = new LinkedHashMap<String, RuleParameter>();
        var missing = new ArrayList<String>();
        for (var key : asked.keys())
            rules.apply(key).ifPresentOrElse(rule -> found.put(key, rule), () -> missing.add(key));
        if (!missing.isEmpty()) return new NoValue(asked.day(), missing);
        var amounts = new Amounts(found);
        return new Known(asked.day(), asked.lines(amounts), asked.assumptions(), amounts.all(found.keySet()));
    }
}
