package nl.kansrijk.taxonomy.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which English word a Dutch word stands for, learnt from names in both languages of the same concept. After Brown and
 * others, The Mathematics of Statistical Machine Translation, 1993, model 1.
 */
final class Translations {

    private static final int ROUNDS = 5;
    private static final double LEAST = 0.08;
    private static final double TRACE = 0.01;

    /** The words of a name in two languages. */
    record Pair(List<String> dutch, List<String> english) {}

    private final Map<String, Map<String, Float>> english = new HashMap<>();
    private final Map<String, Map<String, Float>> dutch = new HashMap<>();

    Translations(List<Pair> pairs) {
        Map<String, Map<String, Double>> belief = Map.of();
        for (int round = 0; round < ROUNDS; round++) belief = next(pairs, belief);
        belief.forEach((word, others) -> others.forEach((other, share) -> keep(word, other, share)));
    }

    static Translations of(List<Bilingual> names, Dutch dutch) {
        return new Translations(names.stream()
                .map(name -> new Pair(dutch.parts(name.dutch()), English.stems(name.english())))
                .toList());
    }

    /** What these words are in English, each as heavy as its share. */
    Map<String, Float> of(Map<String, Float> words) {
        Map<String, Float> all = new HashMap<>();
        words.forEach((word, weight) ->
                english(word).forEach((other, share) -> all.merge(other, share * weight, Float::sum)));
        return all;
    }

    private void keep(String word, String other, double share) {
        if (share < LEAST) return;
        english.computeIfAbsent(word, any -> new HashMap<>()).put(other, (float) share);
        dutch.computeIfAbsent(other, any -> new HashMap<>()).put(word, (float) share);
    }

    private static Map<String, Map<String, Double>> next(List<Pair> pairs, Map<String, Map<String, Double>> before) {
        Map<String, Map<String, Double>> counts = new HashMap<>();
        for (Pair pair : pairs) for (String word : pair.english()) share(pair.dutch(), word, before, counts);
        counts.values().forEach(others -> {
            double sum = 0.5 + others.values().stream().mapToDouble(v -> v).sum();
            others.replaceAll((word, count) -> count / sum);
            others.values().removeIf(share -> share < TRACE);
        });
        return counts;
    }

    private static void share(
            List<String> dutch,
            String english,
            Map<String, Map<String, Double>> before,
            Map<String, Map<String, Double>> counts) {
        double[] parts = dutch.stream()
                .mapToDouble(word -> belief(before, word, english))
                .toArray();
        double sum = 1e-9;
        for (double part : parts) sum += part;
        for (int i = 0; i < parts.length; i++)
            if (parts[i] / sum > 1e-3)
                counts.computeIfAbsent(dutch.get(i), any -> new HashMap<>())
                        .merge(english, parts[i] / sum, Double::sum);
    }

    private static double belief(Map<String, Map<String, Double>> before, String dutch, String english) {
        return before.isEmpty() ? 1 : before.getOrDefault(dutch, Map.of()).getOrDefault(english, 0.0);
    }

    /** English words for a Dutch one with their share; the word itself when it was never seen. */
    Map<String, Float> english(String word) {
        return english.getOrDefault(word, Map.of(word, 1f));
    }

    /** Other Dutch words that go by the same English ones, with their share. */
    Map<String, Float> likewise(String word) {
        Map<String, Float> likewise = new HashMap<>();
        english.getOrDefault(word, Map.of()).forEach((other, share) -> {
            Map<String, Float> back = dutch.getOrDefault(other, Map.of());
            float sum = (float) back.values().stream().mapToDouble(v -> v).sum();
            back.forEach((same, part) -> likewise.merge(same, share * part / sum, Float::sum));
        });
        likewise.remove(word);
        return likewise;
    }
}
