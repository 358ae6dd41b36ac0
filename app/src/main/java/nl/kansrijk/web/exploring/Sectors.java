package nl.kansrijk.web.exploring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.web.Words;

/** Sectors by words that people use for them, such as "iets met mensen". */
final class Sectors {
    private static final String LETTERS = "ACEFGHIJKMNOPQRST";
    private static final int SHORTEST = 4;

    private Sectors() {}

    /** The letters of the sectors that one of these words stands for. */
    static List<String> named(String typed, Words words) {
        var said = words(typed).filter(word -> word.length() >= SHORTEST).collect(Collectors.toSet());
        return LETTERS.chars()
                .mapToObj(Character::toString)
                .filter(letter -> words(words.say("taxonomy.words." + letter)).anyMatch(said::contains))
                .toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
