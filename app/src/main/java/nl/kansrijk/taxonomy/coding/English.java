package nl.kansrijk.taxonomy.coding;

import java.util.List;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** How an English text is read. */
final class English {

    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "of", "and", "or", "for", "in", "on", "to", "with", "at", "by", "from");

    private English() {}

    static List<String> stems(String text) {
        SnowballStemmer stemmer = new EnglishStemmer();
        return Letters.words(text).stream()
                .filter(word -> !SMALL.contains(word))
                .map(word -> {
                    stemmer.setCurrent(word);
                    stemmer.stem();
                    return stemmer.getCurrent();
                })
                .toList();
    }
}
