package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Phrases turned round: for every word the phrases that hold it and how often. */
final class Inverted {

    interface Taker {
        void take(String word, int[] phrases, float[] counts);
    }

    private final Map<String, List<int[]>> found = new LinkedHashMap<>();

    Inverted(List<Phrases.Phrase> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            int phrase = i;
            Phrases.bag(phrases.get(i).words())
                    .forEach((word, count) -> found.computeIfAbsent(word, any -> new ArrayList<>())
                            .add(new int[] {phrase, Math.round(count)}));
        }
    }

    void each(Taker taker) {
        found.forEach((word, list) -> {
            float[] counts = new float[list.size()];
            for (int i = 0; i < counts.length; i++) counts[i] = list.get(i)[1];
            taker.take(word, list.stream().mapToInt(pair -> pair[0]).toArray(), counts);
        });
    }
}
