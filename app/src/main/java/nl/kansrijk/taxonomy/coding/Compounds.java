package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes a Dutch compound apart where its parts are commoner words than the whole. Parts have four letters or more; the
 * last part is the head. After Koehn and Knight, Empirical Methods for Compound Splitting, 2003.
 */
final class Compounds {

    private static final int PART = 4;
    private static final int WORD = 2 * PART;
    private static final double LINKED = 0.1;
    private static final double DEEPER = 0.3;
    private static final List<String> LINKS = List.of("", "s", "e", "en", "n");

    private record Split(List<String> parts, double worth) {}

    private final Map<String, Integer> counts;

    Compounds(Map<String, Integer> counts) {
        this.counts = counts;
    }

    List<String> parts(String word) {
        return best(word).parts();
    }

    private Split best(String word) {
        Split best = new Split(List.of(word), weight(word));
        for (int at = PART; at <= word.length() - PART; at++) {
            if (count(word.substring(at)) < 2) continue;
            for (Split split : at(word, at).toList()) if (split.worth() > best.worth()) best = split;
        }
        return best;
    }

    private Stream<Split> at(String word, int at) {
        String tail = word.substring(at);
        return LINKS.stream()
                .filter(link -> word.substring(0, at).endsWith(link) && at - link.length() >= PART)
                .flatMap(link -> joined(word.substring(0, at - link.length()), link, tail));
    }

    private Stream<Split> joined(String head, String link, String tail) {
        if (count(head) >= 2) {
            double worth = (weight(head) + weight(tail)) / 2 - (link.isEmpty() ? 0 : LINKED);
            return Stream.of(new Split(together(deep(head), deep(tail)), worth));
        }
        List<String> parts = deep(head);
        if (parts.size() < 2) return Stream.empty();
        double sum = weight(tail) + parts.stream().mapToDouble(this::weight).sum();
        return Stream.of(new Split(together(parts, List.of(tail)), sum / (parts.size() + 1) - DEEPER));
    }

    private List<String> deep(String word) {
        return word.length() < WORD ? List.of(word) : parts(word);
    }

    private int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    private double weight(String word) {
        return Math.log(count(word) + 1.0);
    }

    private static List<String> together(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
