package nl.kansrijk.profile.segments;

import java.util.List;
import java.util.stream.Collectors;

/** The rules that describe a group; of each trait at most one. */
public record Recipe(Join join, List<Rule> rules) {
    public Recipe {
        rules = List.copyOf(rules);
    }

    /** How the rules go together. */
    public enum Join {
        /** Someone meets every rule. */
        ALL,
        /** Someone meets one or more. */
        ANY
    }

    /** Whether it looks at nothing but hard traits. */
    public boolean hardOnly() {
        return !rules.isEmpty() && rules.stream().allMatch(rule -> rule.trait().hard());
    }

    String write() {
        return rules.stream().map(Rule::write).collect(Collectors.joining(";"));
    }
}
