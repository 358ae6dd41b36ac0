package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns weights and rules from texts with known codes. The rules that a text is weighed by never come from that text
 * itself: they are learnt from the other four fifths.
 */
public final class Lessons {

    /** In how many parts texts are dealt. */
    public static final int FOLDS = 5;

    private static final WeightLearner.Care PLAIN = new WeightLearner.Care(0.001, any -> false);
    private static final WeightLearner.Care MANY = new WeightLearner.Care(0.02, SkillScorers::isOnlyFor);

    private final Workshop workshop;
    private final WeightLearner.Care care;
    private final List<String> names;
    private final Map<String, Map<String, float[]>> seen = new HashMap<>();
    private final Map<Example, Case> lessons = new HashMap<>();

    private Lessons(Workshop workshop, WeightLearner.Care care) {
        this.workshop = workshop;
        this.care = care;
        names = workshop.names();
    }

    /** Lessons in occupations. */
    public static Lessons inOccupations(List<Concept> concepts, Background background) {
        return new Lessons(Workshop.ofOccupations(concepts, background), PLAIN);
    }

    /** Lessons in skills, which know no rules; their many signals say much the same, so their weights are held smaller. */
    public static Lessons inSkills(List<Concept> concepts, Background background) {
        return new Lessons(Workshop.ofSkills(concepts, background), MANY);
    }

    /** Rules from the titles, weights from the texts; weights of groups from the titles by the rules of the others. */
    public Learnt learn(List<Example> titles, List<Example> texts) {
        List<TitleRules> rules = IntStream.range(0, FOLDS)
                .mapToObj(fold -> workshop.rules(titles.stream()
                        .filter(title -> fold(title.text()) != fold)
                        .toList()))
                .toList();
        List<Case> cases = texts.stream()
                .map(text -> titles.isEmpty() ? unruled(text) : lesson(text, signals(text.text(), rules)))
                .toList();
        Blend blend = WeightLearner.learn(names, cases, care);
        Blend groups = titles.isEmpty() ? Blend.plainGroups() : groups(titles, rules, blend);
        return new Learnt(workshop, workshop.rules(titles), blend, groups);
    }

    private Case lesson(Example text, Map<String, float[]> signals) {
        return Case.of(names, signals, workshop.concepts(), text.codes());
    }

    /** Where there are no rules, a text is the same lesson in every part; its many signals are not kept. */
    private Case unruled(Example text) {
        return lessons.computeIfAbsent(text, any -> lesson(text, workshop.plain(workshop.asked(text.text()))));
    }

    private Blend groups(List<Example> titles, List<TitleRules> rules, Blend blend) {
        List<Case> cases = new ArrayList<>();
        Set<String> own = new TreeSet<>();
        for (Example title : titles) {
            Map<String, float[]> occupations = signals(title.text(), rules);
            Map<String, float[]> signals =
                    workshop.groups().of(workshop.asked(title.text()), blend.belief(occupations), occupations);
            own.addAll(signals.keySet());
            cases.add(
                    Case.of(List.copyOf(own), signals, workshop.groups().groups(), workshop.unitGroups(title.codes())));
        }
        return WeightLearner.learn(List.copyOf(own), cases, care);
    }

    /** In which of five parts a text falls; always the same one. */
    public static int fold(String text) {
        return Math.floorMod(text.hashCode() * 31 ^ text.length(), FOLDS);
    }

    private Map<String, float[]> signals(String text, List<TitleRules> rules) {
        Asked asked = workshop.asked(text);
        Map<String, float[]> all = new HashMap<>(seen.computeIfAbsent(text, any -> workshop.plain(asked)));
        all.putAll(workshop.ruled(asked, rules.get(fold(text))));
        return all;
    }
}
