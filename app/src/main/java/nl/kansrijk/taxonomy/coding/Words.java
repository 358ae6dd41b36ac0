package nl.kansrijk.taxonomy.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which words of a text led to a concept: those in its names, and those that stand for words in its names. */
final class Words {

    private final Library library;
    private final Function<String, Set<String>> others;

    /** @param others for a stem the stems that it stands for */
    Words(Library library, Function<String, Set<String>> others) {
        this.library = library;
        this.others = others;
    }

    List<String> leading(String text, int concept) {
        return Arrays.stream(text.split("[\\s,;:/()]+"))
                .filter(word -> leads(word, library.words(concept)))
                .distinct()
                .toList();
    }

    private boolean leads(String word, Set<String> names) {
        Dutch dutch = library.dutch();
        return dutch.stems(word).stream().anyMatch(names::contains)
                || dutch.parts(word).stream()
                        .anyMatch(part -> names.contains(part)
                                || others.apply(part).stream().anyMatch(names::contains));
    }
}
