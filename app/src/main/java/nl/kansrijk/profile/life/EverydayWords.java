package nl.kansrijk.profile.life;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.shared.ShippedSheet;

/**
 * The words by which people call what they do, also inside a longer word: a "voetbalkantine" is a "kantine". Source: own list
 * in {@code profile/everyday_words.csv}.
 */
final class EverydayWords {
    /** Shorter words stand too often inside words about something else. */
    private static final int PART = 5;

    private final Map<String, Set<String>> byItem = new LinkedHashMap<>();

    EverydayWords() {
        ShippedSheet.rows("/profile/everyday_words.csv")
                .forEach(row -> byItem.put(
                        Activities.item(row.getField("item")),
                        Stream.of("nl", "en")
                                .flatMap(language -> ShippedSheet.words(row, language))
                                .collect(Collectors.toSet())));
    }

    /** Items that share most words with what was said; among equals in the order of the list. */
    List<String> items(String said) {
        var words = Arrays.asList(said.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return byItem.keySet().stream()
                .filter(item -> shared(item, words) > 0)
                .sorted(Comparator.comparingLong((String item) -> -shared(item, words)))
                .toList();
    }

    private long shared(String item, List<String> said) {
        var known = byItem.getOrDefault(item, Set.of());
        return said.stream()
                .filter(word -> known.stream().anyMatch(one -> speaksOf(word, one)))
                .count();
    }

    private static boolean speaksOf(String said, String known) {
        boolean inside = known.length() >= PART && (said.endsWith(known) || said.startsWith(known));
        return said.equals(known) || inside;
    }
}
