package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One text to learn from: some concepts with the values of their signals, and which of them are right. */
record Case(float[][] values, boolean[] right) {

    private static final List<String> FINDERS = List.of(
            Signals.PLAIN_SUM,
            "allkin",
            "rulewords",
            "ruleconcept",
            "text",
            "wide",
            "allenglish",
            "work",
            "roots",
            "rootstext",
            GroupSignals.SHARP,
            "sum",
            "dutch",
            "allruns");
    private static final int MOST = 40;

    static Case of(List<String> names, Map<String, float[]> signals, List<Concept> concepts, Set<String> codes) {
        Set<Integer> some = new LinkedHashSet<>();
        signals.forEach((name, values) -> {
            if (FINDERS.contains(name)) some.addAll(top(values));
        });
        List<Integer> picked = new ArrayList<>(some);
        float[][] values = new float[picked.size()][];
        boolean[] right = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = values(names, signals, picked.get(i));
            right[i] = codes.contains(concepts.get(picked.get(i)).code());
        }
        return new Case(values, right);
    }

    boolean teaches() {
        for (boolean one : right) if (one) return true;
        return false;
    }

    private static float[] values(List<String> names, Map<String, float[]> signals, int concept) {
        float[] values = new float[names.size()];
        for (int i = 0; i < values.length; i++) values[i] = Objects.requireNonNull(signals.get(names.get(i)))[concept];
        return values;
    }

    private static List<Integer> top(float[] signal) {
        Stream<Integer> some =
                IntStream.range(0, signal.length).filter(i -> signal[i] > 0).boxed();
        return some.sorted(Comparator.comparingDouble(i -> -signal[i]))
                .limit(MOST)
                .toList();
    }
}
