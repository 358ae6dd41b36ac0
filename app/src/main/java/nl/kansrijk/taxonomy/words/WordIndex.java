package nl.kansrijk.taxonomy.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Phrases of concepts, found by words that are half typed, wrongly typed or part of a longer word. Never changes once
 * made.
 */
public final class WordIndex {

    /** A phrase that names a concept; main when it is its own name and not an everyday one. */
    public record Phrase(int concept, String text, boolean main) {}

    /** A found concept with the phrase that matched; more points fit better. */
    public record Hit(int concept, String text, int points) {}

    private static final int GLUED = 24;
    private static final int MOST_WORDS = 6;

    private final List<Phrase> phrases;
    private final Vocabulary vocabulary;
    private final Postings postings;
    private final int[] lengths;

    public WordIndex(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        List<List<String>> words = phrases.stream()
                .map(phrase -> withGlued(Folding.words(phrase.text())))
                .toList();
        vocabulary = new Vocabulary(words.stream().flatMap(List::stream)::iterator);
        postings = new Postings(vocabulary, words);
        lengths = phrases.stream()
                .mapToInt(phrase -> Folding.words(phrase.text()).size())
                .toArray();
    }

    /** Best first, each concept once; nothing for fewer than two characters. Ties: shorter phrase, then alphabet. */
    public List<Hit> search(String typed, int limit) {
        List<String> words = Folding.words(typed);
        String glued = String.join("", words);
        if (glued.length() < 2) return List.of();
        List<Hit> hits = new ArrayList<>(hits(words));
        if (words.size() == 2) hits.addAll(hits(List.of(glued)));
        hits.sort(Comparator.comparingInt(Hit::points)
                .reversed()
                .thenComparingInt(hit -> hit.text().length())
                .thenComparing(Hit::text)
                .thenComparingInt(Hit::concept));
        return eachOnce(hits, limit);
    }

    private List<Hit> hits(List<String> words) {
        int[] points = points(words);
        return IntStream.range(0, points.length)
                .filter(phrase -> points[phrase] > 0)
                .mapToObj(phrase -> hit(phrase, points[phrase], words.size()))
                .toList();
    }

    private int[] points(List<String> words) {
        int[] total = postings.best(words.getFirst());
        for (String word : words.subList(1, Math.min(MOST_WORDS, words.size()))) {
            int[] best = postings.best(word);
            for (int p = 0; p < total.length; p++) total[p] = best[p] == 0 || total[p] == 0 ? 0 : total[p] + best[p];
        }
        return total;
    }

    private Hit hit(int phrase, int sum, int typedWords) {
        Phrase found = phrases.get(phrase);
        int tooLong = Math.max(0, lengths[phrase] - typedWords);
        int points = 10 * sum / Math.min(MOST_WORDS, typedWords) - 25 * Math.min(8, tooLong) + (found.main() ? 20 : 0);
        return new Hit(found.concept(), found.text(), points);
    }

    private static List<Hit> eachOnce(List<Hit> hits, int limit) {
        Set<Integer> seen = new HashSet<>();
        return hits.stream().filter(hit -> seen.add(hit.concept())).limit(limit).toList();
    }

    private static List<String> withGlued(List<String> words) {
        if (words.size() != 2 || words.get(0).length() + words.get(1).length() > GLUED) return words;
        return List.of(words.get(0), words.get(1), words.get(0) + words.get(1));
    }
}
