package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which words of a text led to a concept: those in its names, and those that stand for words in its names. */
final class Words {

    private static final double LEAST = 0.2;

    private final Library library;
    private final Function<String, Map<String, Float>> others;

    /** @param others for a stem the stems that it stands for, with 0..1 for how much */
    Words(Library library, Function<String, Map<String, Float>> others) {
        this.library = library;
        this.others = others;
    }

    /** The words as they were written, and the share of what the text says that they carry, rare words more. Range: 0..1. */
    record Led(List<String> words, double share) {
        Led {
            words = List.copyOf(words);
        }
    }

    Led leading(String text, int concept) {
        List<String> words = new ArrayList<>();
        double all = 0;
        double told = 0;
        for (String word : text.split("[\\s,;:/()]+")) {
            double weight = weight(word);
            double carries = carries(word, library.words(concept));
            all += weight;
            told += weight * carries;
            if (carries >= LEAST && !words.contains(word)) words.add(word);
        }
        return new Led(words, all == 0 ? 0 : Math.min(1, told / all));
    }

    /** What the words of a text weigh, rare ones more. */
    double weight(String word) {
        return library.dutch().parts(word).stream().mapToDouble(library::rarity).sum();
    }

    private double carries(String word, Set<String> names) {
        Dutch dutch = library.dutch();
        if (dutch.stems(word).stream().anyMatch(names::contains)) return 1;
        return dutch.parts(word).stream()
                .mapToDouble(part -> names.contains(part) ? 1 : standsFor(part, names))
                .average()
                .orElse(0);
    }

    private double standsFor(String part, Set<String> names) {
        return others.apply(part).entrySet().stream()
                .filter(other -> names.contains(other.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }
}
