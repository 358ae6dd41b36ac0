package nl.kansrijk.taxonomy.coding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Proposes codes for Dutch text. Reads memory only and may be asked by many at once. Aim: at most 5 ms a text on all of
 * ESCO. Same text, same answer.
 */
public final class Coding {

    private static final int NEAREST = 30;
    private static final double SHARPER = 2;

    private final Library library;
    private final Signals signals;
    private final Blend blend;
    private final Words words;

    Coding(Library library, Signals signals, Blend blend, Words words) {
        this.library = library;
        this.signals = signals;
        this.blend = blend;
        this.words = words;
    }

    /** Best first; nothing for a text without words. Most: 1 or more. */
    public List<Proposal> propose(String text, int most) {
        if (Letters.words(text).isEmpty()) return List.of();
        double[] belief = belief(text);
        return best(belief, any -> true)
                .filter(i -> belief[i] > 0)
                .limit(most)
                .mapToObj(i -> new Proposal(library.concepts().get(i).code(), belief[i], words.leading(text, i)))
                .toList();
    }

    /** All codes that pass, best first. */
    public List<String> ranked(String text, Predicate<String> among) {
        return best(belief(text), among)
                .mapToObj(i -> library.concepts().get(i).code())
                .toList();
    }

    /** How much the concepts that fit best speak for their groups; higher is more. */
    public Map<String, Double> groups(String text) {
        double[] belief = belief(text);
        Map<String, Double> groups = new HashMap<>();
        best(belief, any -> true)
                .limit(NEAREST)
                .forEach(i -> library.concepts()
                        .get(i)
                        .groups()
                        .forEach(group -> groups.merge(group, Math.pow(belief[i], SHARPER), Double::sum)));
        return groups;
    }

    private IntStream best(double[] belief, Predicate<String> among) {
        return IntStream.range(0, belief.length)
                .filter(i -> among.test(library.concepts().get(i).code()))
                .boxed()
                .sorted((a, b) -> Double.compare(belief[b], belief[a]))
                .mapToInt(i -> i);
    }

    private double[] belief(String text) {
        double[] score = blend.score(signals.of(Asked.of(text, library.dutch())));
        double highest = Arrays.stream(score).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < score.length; i++) sum += score[i] = Math.exp(score[i] - highest);
        for (int i = 0; i < score.length; i++) score[i] /= sum;
        return score;
    }
}
