package nl.kansrijk.taxonomy.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a word of a job title says: for which concepts, groups and branches of ISCO-08 it speaks, and which words of
 * their names it stands for. Each rule rests on two titles or more.
 */
final class TitleRules {

    /** What one word says: its rarity and the shares per target, 0..1. */
    record Rule(double rarity, Map<Kind, Map<String, Float>> says) {}

    /** What a rule can speak for. */
    enum Kind {
        CONCEPT,
        GROUP,
        BRANCH,
        WORD
    }

    private static final double LEAST_WEIGHT = 6;

    private final Map<String, Rule> rules;

    TitleRules(Map<String, Rule> rules) {
        this.rules = Map.copyOf(rules);
    }

    static TitleRules none() {
        return new TitleRules(Map.of());
    }

    Map<String, Rule> all() {
        return rules;
    }

    /** For every target of this kind the weighed share of the words that speak for it. */
    Map<String, Float> speak(Kind kind, List<String> signs) {
        List<Rule> heard = signs.stream()
                .distinct()
                .filter(rules::containsKey)
                .map(rules::get)
                .toList();
        double all =
                Math.max(LEAST_WEIGHT, heard.stream().mapToDouble(Rule::rarity).sum());
        Map<String, Float> sum = new HashMap<>();
        for (Rule rule : heard)
            rule.says()
                    .getOrDefault(kind, Map.of())
                    .forEach((target, share) -> sum.merge(target, (float) (share * rule.rarity() / all), Float::sum));
        return sum;
    }

    /** Words of names that the signs stand for, each with its greatest share. */
    Map<String, Float> words(List<String> signs) {
        Map<String, Float> words = new HashMap<>();
        signs.stream()
                .distinct()
                .filter(rules::containsKey)
                .map(rules::get)
                .forEach(rule -> rule.says()
                        .getOrDefault(Kind.WORD, Map.of())
                        .forEach((word, share) -> words.merge(word, share, Math::max)));
        return words;
    }
}
