package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.taxonomy.coding.TitleRules.Kind;

/** How occupations are weighed, on top of their names: English, the head of a title, and learnt rules. */
final class OccupationScorers {

    private static final double BY_LENGTH = 0.3;
    private static final double RULE_SHARE = 0.8;

    private final Library library;
    private final NameScorers names;

    OccupationScorers(Library library, NameScorers names) {
        this.library = library;
        this.names = names;
    }

    List<Scorer> withoutRules() {
        Dutch dutch = library.dutch();
        Phrases all = library.whole(Concept::dutch, dutch::parts);
        List<Scorer> scorers = new ArrayList<>(names.all());
        scorers.add(new Scorer("all", asked -> all.bm25(asked.parts(), BY_LENGTH)));
        scorers.add(new Scorer(
                "allkin", asked -> all.bm25(Asked.widened(asked.parts(), 1, names.kin()::of), BY_LENGTH)));
        scorers.add(heads());
        float[] names = names();
        scorers.add(new Scorer("names", asked -> names));
        return scorers;
    }

    List<Scorer> rules(TitleRules rules) {
        Last<List<String>> signs = new Last<>(asked -> Signs.of(asked.text(), library.dutch()));
        return List.of(
                new Scorer("ruleconcept", asked -> spoken(rules, Kind.CONCEPT, signs.apply(asked))),
                new Scorer("rulegroup", asked -> spoken(rules, Kind.GROUP, signs.apply(asked))),
                new Scorer("rulebranch", asked -> spoken(rules, Kind.BRANCH, signs.apply(asked))),
                new Scorer("rulewords", asked -> names.parts().cosine(ruled(rules, asked, signs.apply(asked)))));
    }

    private Map<String, Float> ruled(TitleRules rules, Asked asked, List<String> signs) {
        Map<String, Float> wide = new HashMap<>(asked.parts());
        rules.words(signs).forEach((word, share) -> {
            if (names.parts().knows(word)) wide.merge(word, (float) (RULE_SHARE * share), Math::max);
        });
        return wide;
    }

    private float[] spoken(TitleRules rules, Kind kind, List<String> signs) {
        Map<String, Float> spoken = rules.speak(kind, signs);
        float[] values = new float[library.size()];
        for (int i = 0; i < values.length; i++)
            values[i] = value(spoken, kind, library.concepts().get(i));
        return values;
    }

    private static float value(Map<String, Float> spoken, Kind kind, Concept concept) {
        if (kind == Kind.CONCEPT) return spoken.getOrDefault(concept.code(), 0f);
        String group = concept.groups().isEmpty() ? "" : concept.groups().getFirst();
        return spoken.getOrDefault(kind == Kind.GROUP || group.length() < 2 ? group : group.substring(0, 2), 0f);
    }

    private Scorer heads() {
        List<Set<String>> heads = library.concepts().stream()
                .map(concept -> {
                    Set<String> own = new HashSet<>();
                    concept.dutch().forEach(name -> own.addAll(library.dutch().heads(name)));
                    return own;
                })
                .toList();
        return new Scorer("head", asked -> {
            List<String> first =
                    library.dutch().heads(asked.core()).stream().limit(1).toList();
            float[] values = new float[heads.size()];
            for (int i = 0; i < values.length; i++)
                values[i] = !first.isEmpty() && heads.get(i).contains(first.getFirst()) ? 1 : 0;
            return values;
        });
    }

    private float[] names() {
        float[] names = new float[library.size()];
        for (int i = 0; i < names.length; i++)
            names[i] = (float) Math.log(1 + library.concepts().get(i).dutch().size());
        return names;
    }
}
