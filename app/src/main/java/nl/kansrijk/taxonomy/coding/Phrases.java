package nl.kansrijk.taxonomy.coding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Phrases that belong to concepts, found by weighted words; rare words weigh more. Never changes once made. */
final class Phrases {

    private static final double K1 = 1.2;

    /** A phrase and the concept it belongs to. */
    record Phrase(int concept, List<String> words) {}

    private record Posting(float rarity, int[] phrases, float[] counts) {}

    private interface Worth {
        double of(Posting posting, int at);
    }

    private final int concepts;
    private final int[] owner;
    private final float[] norm;
    private final float[] size;
    private final float[] mass;
    private final Map<String, Posting> postings = new HashMap<>();
    private final float average;

    Phrases(int concepts, List<Phrase> phrases) {
        this.concepts = concepts;
        owner = phrases.stream().mapToInt(Phrase::concept).toArray();
        norm = new float[owner.length];
        size = new float[owner.length];
        mass = new float[owner.length];
        new Inverted(phrases)
                .each((word, found, counts) -> post(word, new Posting(rarity(found.length), found, counts)));
        double sum = 0;
        for (float one : size) sum += one;
        average = (float) Math.max(1, sum / Math.max(1, owner.length));
    }

    private void post(String word, Posting posting) {
        postings.put(word, posting);
        for (int i = 0; i < posting.phrases().length; i++) {
            float weight = posting.rarity() * damped(posting.counts()[i]);
            norm[posting.phrases()[i]] += weight * weight;
            mass[posting.phrases()[i]] += posting.rarity();
            size[posting.phrases()[i]] += posting.counts()[i];
        }
    }

    boolean knows(String word) {
        return postings.containsKey(word);
    }

    /** Per concept the cosine of its best phrase with what is asked, 0..1. */
    float[] cosine(Map<String, Float> asked) {
        double length = Math.sqrt(total(asked, weight -> weight * weight));
        return best(
                sum(asked, (posting, at) -> posting.rarity() * damped(posting.counts()[at])),
                phrase -> length * Math.sqrt(norm[phrase]));
    }

    /** Per concept the share of what is asked that its best phrase holds, 0..1. */
    float[] covered(Map<String, Float> asked) {
        double most = total(asked, weight -> weight);
        return best(sum(asked, (posting, at) -> 1), phrase -> most);
    }

    /** Per concept the largest share of one of its phrases that is asked, 0..1. */
    float[] held(Map<String, Float> asked) {
        return best(sum(asked, (posting, at) -> 1), phrase -> mass[phrase]);
    }

    /** Per concept the BM25 value of its best phrase over what the asked words weigh. */
    float[] bm25(Map<String, Float> asked, double byLength) {
        double most = total(asked, weight -> weight);
        return best(sum(asked, (posting, at) -> frequency(posting, at, byLength)), phrase -> most);
    }

    private double frequency(Posting posting, int at, double byLength) {
        float count = posting.counts()[at];
        double length = size[posting.phrases()[at]] / average;
        return count * (K1 + 1) / (count + K1 * (1 - byLength + byLength * length));
    }

    private float[] sum(Map<String, Float> asked, Worth worth) {
        float[] sum = new float[owner.length];
        asked.forEach((word, share) -> {
            Posting found = postings.get(word);
            if (found == null) return;
            for (int i = 0; i < found.phrases().length; i++)
                sum[found.phrases()[i]] += (float) (share * found.rarity() * worth.of(found, i));
        });
        return sum;
    }

    private double total(Map<String, Float> asked, DoubleUnaryOperator each) {
        return asked.entrySet().stream()
                .mapToDouble(word -> {
                    Posting found = postings.get(word.getKey());
                    return each.applyAsDouble(word.getValue() * (found == null ? rarity(0) : found.rarity()));
                })
                .sum();
    }

    private interface Part {
        double of(int phrase);
    }

    private float[] best(float[] sums, Part part) {
        float[] best = new float[concepts];
        for (int i = 0; i < sums.length; i++)
            if (sums[i] > 0) best[owner[i]] = (float) Math.max(best[owner[i]], sums[i] / part.of(i));
        return best;
    }

    private float rarity(int found) {
        return (float) Math.log(1 + (owner.length - found + 0.5) / (found + 0.5));
    }

    private static float damped(float count) {
        return count > 1 ? 1 + (float) Math.log(count) : 1;
    }

    static Map<String, Float> bag(List<String> words) {
        Map<String, Float> bag = new LinkedHashMap<>();
        words.forEach(word -> bag.merge(word, 1f, Float::sum));
        return bag;
    }
}
