package nl.kansrijk.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.shared.ShippedSheet;
import nl.kansrijk.taxonomy.RuleParameter.Certainty;

/** For tests without a house: the rules as they ship. */
public final class ShippedRules {
    private static final List<RuleParameter> ALL =
            ShippedSheet.rows("/taxonomy/starter/rule_parameters.csv", ',').stream()
                    .map(row -> new RuleParameter(
                            row.getField("key"),
                            Long.parseLong(row.getField("value")),
                            row.getField("unit"),
                            LocalDate.parse(row.getField("validFrom")),
                            Optional.of(row.getField("validTo"))
                                    .filter(day -> !day.isEmpty())
                                    .map(LocalDate::parse),
                            row.getField("source"),
                            Certainty.valueOf(row.getField("certainty"))))
                    .toList();

    private ShippedRules() {}

    /** What holds on this day, by key. */
    public static Function<String, Optional<RuleParameter>> on(LocalDate day) {
        return key -> ALL.stream()
                .filter(rule -> rule.key().equals(key) && rule.holdsOn(day))
                .findFirst();
    }

    /** The keys of all rules. */
    public static Set<String> keys() {
        return ALL.stream().map(RuleParameter::key).collect(Collectors.toSet());
    }
}
