package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns weights and rules from texts with known codes. The rules that a text is weighed by never come from that text
 * itself: they are learnt from the other four fifths.
 */
public final class Lessons {

    /** In how many parts texts are dealt. */
    public static final int FOLDS = 5;

    private final Workshop workshop;
    private final Map<String, Map<String, float[]>> seen = new HashMap<>();

    Lessons(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Lessons in occupations. */
    public static Lessons inOccupations(List<Concept> concepts, Background background) {
        return new Lessons(Workshop.ofOccupations(concepts, background));
    }

    /** Lessons in skills, which know no rules. */
    public static Lessons inSkills(List<Concept> concepts, Background background) {
        return new Lessons(Workshop.ofSkills(concepts, background));
    }

    /** Rules from the titles, weights from the texts. */
    public Learnt learn(List<Example> titles, List<Example> texts) {
        List<Case> cases = new ArrayList<>();
        List<String> names = workshop.names();
        for (int fold = 0; fold < FOLDS; fold++) {
            int now = fold;
            TitleRules rules = workshop.rules(
                    titles.stream().filter(title -> fold(title.text()) != now).toList());
            texts.stream()
                    .filter(text -> fold(text.text()) == now)
                    .forEach(text ->
                            cases.add(Case.of(names, signals(text.text(), rules), workshop.concepts(), text.codes())));
        }
        return new Learnt(workshop, workshop.rules(titles), WeightLearner.learn(names, cases));
    }

    /** In which of five parts a text falls; always the same one. */
    public static int fold(String text) {
        return Math.floorMod(text.hashCode() * 31 ^ text.length(), FOLDS);
    }

    private Map<String, float[]> signals(String text, TitleRules rules) {
        Asked asked = workshop.asked(text);
        Map<String, float[]> all = new HashMap<>(seen.computeIfAbsent(text, any -> workshop.plain(asked)));
        all.putAll(workshop.ruled(asked, rules));
        return all;
    }
}
