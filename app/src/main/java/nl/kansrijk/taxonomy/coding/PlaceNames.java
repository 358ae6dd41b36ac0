package nl.kansrijk.taxonomy.coding;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the names of places out of a text, because where work is says nothing of what it is. A place that is called as a word
 * ("Leiden") is one only where places stand: after a dash, a bar or a bracket, or after "in".
 */
final class PlaceNames {

    private static final Pattern NAMES = Pattern.compile(
            "(?<![\\p{L}\\d])(?:'s-)?\\p{Lu}[\\p{L}-]+(?:\\s(?:aan|de|den|der|het|op|bij|van|\\p{Lu}[\\p{L}-]+))*");
    private static final Pattern BEFORE =
            Pattern.compile("(?:\\s[-–|]|[|(,]|(?<!\\p{L})(?:in|te|uit|rond|nabij|bij|regio|omgeving))\\s*$");
    private static final int LONGEST = 5;

    private final Set<String> places;
    private final Predicate<String> known;

    /** @param known whether this is also a word of the language */
    PlaceNames(Collection<String> places, Predicate<String> known) {
        this.places = places.stream().map(PlaceNames::bare).collect(Collectors.toSet());
        this.known = known;
    }

    String without(String text) {
        if (places.isEmpty()) return text;
        return NAMES.matcher(text).replaceAll(found -> {
            boolean stands = BEFORE.matcher(text.substring(0, found.start())).find();
            return Matcher.quoteReplacement(left(List.of(found.group().split("\\s")), stands));
        });
    }

    private String left(List<String> words, boolean stands) {
        for (int from = 0; from < words.size(); from++)
            for (int to = Math.min(words.size(), from + LONGEST); to > from; to--)
                if (isPlace(words.subList(from, to), stands && from == 0))
                    return String.join(" ", words.subList(0, from)) + " "
                            + left(words.subList(to, words.size()), false);
        return String.join(" ", words);
    }

    private boolean isPlace(List<String> words, boolean stands) {
        String name = bare(String.join(" ", words));
        return places.contains(name)
                && (stands || Arrays.stream(name.split("\\W+")).noneMatch(known));
    }

    private static String bare(String name) {
        return Letters.plain(name.replaceFirst("\\s*\\(.*", "")).strip();
    }
}
