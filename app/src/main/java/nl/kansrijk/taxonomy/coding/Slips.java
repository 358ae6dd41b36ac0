package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.taxonomy.words.Typo;

/**
 * The known word that was meant by one that nobody knows: "magazjin" is "magazijn". The first letter is right. In a short
 * word a letter may be left out, doubled or swapped; another letter makes another word ("bakken" is no "balken").
 */
final class Slips {

    private static final int SHORTEST = 6;
    private static final int LONG = 9;

    private record Near(String word, int far) {}

    private final Map<String, Integer> counts;
    private final Map<Character, List<String>> known = new HashMap<>();

    /** @param counts known words with how often they stand in texts; read when it is first asked */
    Slips(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** The nearest, and among those as near the commonest one. */
    Optional<String> meant(String word) {
        if (word.length() < SHORTEST) return Optional.empty();
        int most = word.length() < LONG ? 1 : 2;
        return beginningWith(word.charAt(0)).stream()
                .map(one -> new Near(one, Typo.distance(word, one, true, most)))
                .filter(near -> near.far() <= most && isSlip(word, near.word()))
                .min(Comparator.comparingInt(Near::far)
                        .thenComparing(near -> -counts.getOrDefault(near.word(), 0))
                        .thenComparing(Near::word))
                .map(Near::word);
    }

    private static boolean isSlip(String word, String other) {
        return word.length() >= LONG
                || word.length() != other.length()
                || sorted(word).equals(sorted(other));
    }

    private static List<Integer> sorted(String word) {
        return word.chars().sorted().boxed().toList();
    }

    private synchronized List<String> beginningWith(char letter) {
        if (known.isEmpty())
            counts.keySet().stream()
                    .filter(word -> word.length() >= SHORTEST - 1)
                    .forEach(word -> known.computeIfAbsent(word.charAt(0), any -> new ArrayList<>())
                            .add(word));
        return known.getOrDefault(letter, List.of());
    }
}
