package nl.kansrijk.taxonomy.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Everything that is reckoned once from the concepts, before rules and weights come in. */
final class Workshop {

    private final Library library;
    private final List<Scorer> scorers;
    private final Function<TitleRules, List<Scorer>> ruled;
    private final Kin kin;
    private final Neighbours neighbours;
    private final Predicate<String> compared;
    private final Supplier<GroupSignals> groups;

    private Workshop(
            Library library,
            List<Scorer> scorers,
            Function<TitleRules, List<Scorer>> ruled,
            Kin kin,
            Predicate<String> compared) {
        this.library = library;
        this.scorers = scorers;
        this.ruled = ruled;
        this.kin = kin;
        this.compared = compared;
        this.groups = new Once<>(() -> new GroupSignals(library));
        this.neighbours = new Neighbours(library.concepts());
    }

    static Workshop ofOccupations(List<Concept> concepts, Background background) {
        Library library = new Library(concepts, background);
        NameScorers names = new NameScorers(library, Concept::names, background.kinNames());
        OccupationScorers own = new OccupationScorers(library, names);
        return new Workshop(library, own.withoutRules(), own::rules, names.kin(), any -> false);
    }

    static Workshop ofSkills(List<Concept> concepts, Background background) {
        Library library = new Library(concepts, background);
        NameScorers names = new NameScorers(library, Concept::dutch, background.kinNames());
        SkillScorers own = new SkillScorers(library, names, background.pairs());
        return new Workshop(library, own.all(background), rules -> List.of(), names.kin(), SkillScorers::isCompared);
    }

    List<Concept> concepts() {
        return library.concepts();
    }

    Asked asked(String text) {
        return Asked.of(text, library.dutch());
    }

    TitleRules rules(List<Example> titles) {
        return titles.isEmpty()
                ? TitleRules.none()
                : new RuleLearner(library.dutch(), library.concepts()).learn(titles);
    }

    Map<String, float[]> plain(Asked asked) {
        return new Signals(scorers, neighbours, compared).of(asked);
    }

    Map<String, float[]> ruled(Asked asked, TitleRules rules) {
        Map<String, float[]> signals = new HashMap<>();
        ruled.apply(rules)
                .forEach(scorer -> signals.put(scorer.name(), scorer.way().weigh(asked)));
        return signals;
    }

    /** The names of all signals, in a fixed order. */
    List<String> names() {
        Asked nothing = asked("");
        Set<String> names = new TreeSet<>(plain(nothing).keySet());
        names.addAll(ruled(nothing, TitleRules.none()).keySet());
        names.remove(Signals.PLAIN_SUM);
        return List.copyOf(names);
    }

    /** The unit groups of these concepts. */
    Set<String> unitGroups(Set<String> codes) {
        return library.concepts().stream()
                .filter(concept -> codes.contains(concept.code()))
                .flatMap(concept -> concept.groups().stream())
                .collect(Collectors.toSet());
    }

    /** What speaks for groups; made at first use, because few ask for groups. */
    GroupSignals groups() {
        return groups.get();
    }

    Coding coding(TitleRules rules, Blend blend, Blend groupBlend) {
        Signals all = new Signals(scorers, neighbours, compared).and(ruled.apply(rules));
        return new Coding(
                library,
                all,
                blend,
                new Words(library, stem -> {
                    Map<String, Float> others = new HashMap<>(kin.of(stem));
                    rules.words(List.of(stem)).forEach((word, share) -> others.merge(word, share, Math::max));
                    return others;
                }),
                new Groups(groups, groupBlend));
    }
}
