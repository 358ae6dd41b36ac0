package nl.kansrijk.casework;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The first letters of a name, for who may know that someone is there but not who it is. Source: good ideas E. */
final class Initials {
    private Initials() {}

    /** Each word with a capital gives its letter; a name without any gives its first. Empty stays empty. */
    static String of(String name) {
        var words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var letters = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(word -> word.charAt(0) + ".")
                .collect(Collectors.joining(" "));
        return letters.isEmpty() && !words.isEmpty() ? words.getFirst().charAt(0) + "." : letters;
    }
}
