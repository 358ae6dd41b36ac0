package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kansrijk.taxonomy.coding.TitleRules.Kind;

/** Finds rules in titles that people have given a concept; what rests on one title only is no rule. */
final class RuleLearner {

    private static final double SUPPORT = 1.5;
    private static final double LEAST_WORD = 0.12;

    private final Dutch dutch;
    private final Map<String, Known> concepts = new HashMap<>();

    private record Known(Concept concept, Set<String> words) {}

    RuleLearner(Dutch dutch, Collection<Concept> all) {
        this.dutch = dutch;
        all.forEach(concept -> concepts.put(concept.code(), new Known(concept, common(concept))));
    }

    TitleRules learn(List<Example> examples) {
        Map<String, List<Example>> bySign = new HashMap<>();
        for (Example example : examples)
            for (String sign : Signs.of(example.text(), dutch))
                bySign.computeIfAbsent(sign, any -> new ArrayList<>()).add(example);
        Map<String, TitleRules.Rule> rules = new HashMap<>();
        bySign.forEach((sign, found) -> {
            Map<Kind, Map<String, Float>> says = says(sign, found);
            double rarity = Math.log(1 + (double) examples.size() / found.size());
            if (found.size() >= 2 && !says.isEmpty()) rules.put(sign, new TitleRules.Rule(rarity, says));
        });
        return new TitleRules(rules);
    }

    private Map<Kind, Map<String, Float>> says(String sign, List<Example> found) {
        Map<Kind, Map<String, Float>> counts = new EnumMap<>(Kind.class);
        found.forEach(example -> example.codes().stream()
                .map(concepts::get)
                .filter(Objects::nonNull)
                .forEach(known -> count(known, 1f / example.codes().size(), counts)));
        Map<Kind, Map<String, Float>> says = new EnumMap<>(Kind.class);
        counts.forEach((kind, targets) -> {
            Map<String, Float> shares = shares(kind, targets, found.size());
            shares.remove(sign);
            if (!shares.isEmpty()) says.put(kind, shares);
        });
        return says;
    }

    private static Map<String, Float> shares(Kind kind, Map<String, Float> targets, int titles) {
        Map<String, Float> shares = new HashMap<>();
        targets.forEach((target, count) -> {
            float share = count / (titles + (kind == Kind.GROUP || kind == Kind.BRANCH ? 1f : 1.5f));
            if (count >= SUPPORT && (kind != Kind.WORD || share > LEAST_WORD)) shares.put(target, share);
        });
        return shares;
    }

    private static void count(Known known, float part, Map<Kind, Map<String, Float>> counts) {
        add(counts, Kind.CONCEPT, known.concept().code(), part);
        for (String group : known.concept().groups()) {
            add(counts, Kind.GROUP, group, part);
            if (group.length() > 2) add(counts, Kind.BRANCH, group.substring(0, 2), part);
        }
        known.words().forEach(word -> add(counts, Kind.WORD, word, part));
    }

    private static void add(Map<Kind, Map<String, Float>> counts, Kind kind, String target, float part) {
        counts.computeIfAbsent(kind, any -> new HashMap<>()).merge(target, part, Float::sum);
    }

    /** The words of the first name and those that come back in a quarter of the others. */
    private Set<String> common(Concept concept) {
        Map<String, Integer> counts = new HashMap<>();
        concept.dutch()
                .forEach(name -> new HashSet<>(dutch.parts(name)).forEach(word -> counts.merge(word, 1, Integer::sum)));
        double least = Math.max(2, concept.dutch().size() * 0.25);
        Set<String> common = new HashSet<>();
        concept.dutch().stream().findFirst().ifPresent(name -> common.addAll(dutch.parts(name)));
        counts.forEach((word, count) -> {
            if (count >= least) common.add(word);
        });
        return common;
    }
}
