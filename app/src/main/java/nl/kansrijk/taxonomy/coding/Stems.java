package nl.kansrijk.taxonomy.coding;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;

/** The stem of a word: a woman's form becomes the general one, then Lucene's Dutch stemmer takes the ending off. */
final class Stems {

    private static final int SHORTEST = 7;
    private static final Map<String, String> ENDINGS =
            Map.of("ster", "er", "dster", "der", "trice", "teur", "euse", "eur", "e", "");

    private final Predicate<String> known;
    private final UnaryOperator<String> plainly;

    Stems(Predicate<String> known, UnaryOperator<String> plainly) {
        this.known = known;
        this.plainly = plainly;
    }

    String of(String word) {
        SnowballStemmer stemmer = new DutchStemmer();
        stemmer.setCurrent(general(plainly.apply(word)));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private String general(String word) {
        if (word.length() < SHORTEST) return word;
        return ENDINGS.entrySet().stream()
                .filter(ending -> word.endsWith(ending.getKey()))
                .map(ending -> word.substring(0, word.length() - ending.getKey().length()) + ending.getValue())
                .filter(known)
                .min(java.util.Comparator.comparingInt(String::length))
                .orElse(word);
    }
}
