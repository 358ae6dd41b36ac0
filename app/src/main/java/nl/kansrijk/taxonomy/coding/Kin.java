package nl.kansrijk.taxonomy.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that stand for each other because names of one concept differ in just those words: "keurder" beside
 * "inspecteur". Weight: how often, 0..1.
 */
final class Kin {

    private static final int MOST_NAMES = 40;
    private static final int MOST_WORDS = 2;
    private static final double LEAST_TIE = 0.08;
    private static final int MOST_KIN = 12;

    private final Map<String, Integer> concepts = new HashMap<>();
    private final Map<String, Map<String, Integer>> together = new HashMap<>();
    private final Map<String, Map<String, Float>> kin = new HashMap<>();

    /** @param concepts per concept the words of each of its names */
    Kin(Stream<List<List<String>>> concepts) {
        concepts.forEach(this::count);
        together.forEach((word, others) -> kin.put(word, closest(word, others)));
        together.clear();
    }

    private void count(List<List<String>> names) {
        names.stream().flatMap(List::stream).distinct().forEach(word -> concepts.merge(word, 1, Integer::sum));
        List<Set<String>> some = names.stream()
                .limit(MOST_NAMES)
                .map(name -> (Set<String>) new HashSet<>(name))
                .distinct()
                .toList();
        Map<String, Set<String>> differing = new HashMap<>();
        for (Set<String> one : some) for (Set<String> other : some) differ(one, other, differing);
        differing.forEach((word, others) -> others.forEach(
                other -> together.computeIfAbsent(word, any -> new HashMap<>()).merge(other, 1, Integer::sum)));
    }

    private static void differ(Set<String> one, Set<String> other, Map<String, Set<String>> differing) {
        Set<String> here = without(one, other);
        Set<String> there = without(other, one);
        if (here.size() > MOST_WORDS || there.size() > MOST_WORDS) return;
        here.forEach(
                word -> differing.computeIfAbsent(word, any -> new HashSet<>()).addAll(there));
    }

    private Map<String, Float> closest(String word, Map<String, Integer> others) {
        int all = concepts.getOrDefault(word, 1);
        Map<String, Float> closest = new LinkedHashMap<>();
        others.entrySet().stream()
                .filter(other -> other.getValue() / Math.sqrt((double) all * concepts.getOrDefault(other.getKey(), 1))
                        >= LEAST_TIE)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_KIN)
                .forEach(other -> closest.put(other.getKey(), (other.getValue() - 0.5f) / (all + 2f)));
        return closest;
    }

    Map<String, Float> of(String word) {
        return kin.getOrDefault(word, Map.of());
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        Set<String> left = new HashSet<>(words);
        left.removeAll(others);
        return left;
    }
}
