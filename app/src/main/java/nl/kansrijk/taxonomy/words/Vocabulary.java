package nl.kansrijk.taxonomy.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;

/** All different words, sorted; finds those a typed word may mean, with how well they fit (1..100). */
final class Vocabulary {

    private static final int MIN_PART = 3;

    private final String[] words;
    private final long[] letters;
    private final Map<String, Integer> numbers = new HashMap<>();

    Vocabulary(Iterable<String> all) {
        TreeSet<String> sorted = new TreeSet<>();
        all.forEach(sorted::add);
        words = sorted.toArray(String[]::new);
        letters = Arrays.stream(words).mapToLong(Vocabulary::letters).toArray();
        for (int i = 0; i < words.length; i++) numbers.put(words[i], i);
    }

    int number(String word) {
        return numbers.getOrDefault(word, -1);
    }

    int size() {
        return words.length;
    }

    /** Tells every word that fits and how well. What is a known word itself is no slip for another one. */
    void fitting(String typed, ObjIntConsumer<Integer> each) {
        long typedLetters = letters(typed);
        int forgiven = number(typed) < 0 ? Typo.allowed(typed.length()) : 0;
        for (int i = 0; i < words.length; i++) {
            if (Long.bitCount(typedLetters & ~letters[i]) > forgiven) continue;
            int fit = fit(typed, words[i], forgiven);
            if (fit > 0) each.accept(i, fit);
        }
    }

    private static int fit(String typed, String word, int forgiven) {
        if (word.startsWith(typed))
            return word.length() == typed.length() ? 100 : 90 - Math.min(20, word.length() - typed.length());
        if (typed.length() >= MIN_PART && word.endsWith(typed)) return 62;
        if (typed.length() > MIN_PART && word.contains(typed)) return 50;
        return forgiven == 0 ? 0 : withErrors(typed, word, forgiven);
    }

    /** Where only the start of a word is typed, its first letter is right: "kassa" is no slip for "massage". */
    private static int withErrors(String typed, String word, int forgiven) {
        int errors = Typo.distance(typed, word, true, forgiven);
        if (errors <= forgiven) return 78 - 14 * errors;
        if (typed.charAt(0) != word.charAt(0)) return 0;
        int start = Typo.distance(typed, word, false, forgiven);
        return start <= forgiven ? 60 - 14 * start : 0;
    }

    private static long letters(String word) {
        long bits = 0;
        for (int i = 0; i < word.length(); i++) bits |= 1L << (word.charAt(i) & 63);
        return bits;
    }
}
