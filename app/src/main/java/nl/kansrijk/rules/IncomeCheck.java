package nl.kansrijk.rules;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.taxonomy.RuleParameter;

/** A sum of "does work pay?" as it was kept: the facts and the rules of then, so that it always comes to the same. */
public record IncomeCheck(UUID id, WorkPays asked, List<RuleParameter> rules, UserId by, Instant at) {
    public IncomeCheck {
        rules = List.copyOf(rules);
    }

    /** What it came to. */
    public Reckoning reckoning() {
        return Reckoning.of(
                asked,
                key -> rules.stream().filter(rule -> rule.key().equals(key)).findFirst());
    }
}
