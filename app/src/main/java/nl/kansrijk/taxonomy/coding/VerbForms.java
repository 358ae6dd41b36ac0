package nl.kansrijk.taxonomy.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The infinitive of a Dutch verb form that is no known word itself: "kookte" and "gekookt" are "koken", "afgewassen" is
 * "afwassen", "geschreven" is "schrijven", and who says "poetse" means "poetsen".
 */
final class VerbForms {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("ge([a-z]{3,})[td]"),
            Pattern.compile("([a-z]{3,}?)[td]en?"),
            Pattern.compile("([a-z]{3,})t"),
            Pattern.compile("([a-z]{3,})"));
    private static final Pattern LONG = Pattern.compile("(.*)([aeou])\\2([^aeiou])");
    private static final Pattern SHORT = Pattern.compile(".*[^aeiou][aeiou]([^aeiouw])");
    static final String PARTICLES = "aan|achter|af|bij|binnen|dicht|door|in|klaar|los|mee|na|neer|om|op|open|over|rond"
            + "|samen|schoon|terug|toe|uit|vast|voor|vol|weg";
    private static final Pattern DONE = Pattern.compile("(?:" + PARTICLES + ")?ge[a-z]{2,}(?:[td]|en)");
    private static final Pattern PARTED = Pattern.compile("(" + PARTICLES + ")([a-z]{3,})");

    /** Source: own list of strong verbs; their vowel changes, so that no rule finds the infinitive. */
    private static final Map<String, String> STRONG = KeptFiles.shipped("strong-verbs.csv").stream()
            .skip(1)
            .map(line -> line.split(";"))
            .collect(Collectors.toMap(form -> form[0], form -> form[1]));

    private final Predicate<String> known;

    VerbForms(Predicate<String> known) {
        this.known = known;
    }

    Optional<String> infinitive(String word) {
        return Stream.concat(unparted(word), parted(word)).filter(known).findFirst();
    }

    /** Whether this looks like a deed that was done, such as "gewassen"; it may be a crop as well. */
    static boolean isDone(String word) {
        return DONE.matcher(word).matches();
    }

    private static Stream<String> parted(String word) {
        var parted = PARTED.matcher(word);
        return parted.matches() ? unparted(parted.group(2)).map(verb -> parted.group(1) + verb) : Stream.empty();
    }

    private static Stream<String> unparted(String word) {
        var changed = Stream.of(STRONG.getOrDefault(word, word));
        var unchanged = word.endsWith("e") ? word + "n" : word.replaceFirst("^ge(?=[a-z]{3,}en$)", "");
        var regular = FORMS.stream()
                .map(form -> form.matcher(word))
                .filter(java.util.regex.Matcher::matches)
                .flatMap(form -> infinitives(form.group(1)));
        return Stream.of(changed, Stream.of(unchanged), regular)
                .flatMap(some -> some)
                .filter(verb -> !verb.equals(word));
    }

    /** As the stem may be written before the ending: "kook" is kok-en, "pak" is pakk-en, "reis" is reiz-en, "metsel" metsel-en. */
    private static Stream<String> infinitives(String stem) {
        var open = LONG.matcher(stem);
        var closed = SHORT.matcher(stem);
        var written = open.matches() ? open.group(1) + open.group(2) + open.group(3) : stem;
        if (closed.matches()) written = stem + closed.group(1);
        return Stream.of(written, voiced(written), stem).distinct().map(one -> one + "en");
    }

    private static String voiced(String stem) {
        return stem.replaceFirst("f$", "v").replaceFirst("s$", "z");
    }
}
