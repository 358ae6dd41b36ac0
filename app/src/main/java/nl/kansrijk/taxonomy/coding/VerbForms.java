package nl.kansrijk.taxonomy.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The infinitive of a regular Dutch verb form that is no known word itself: "kookte" and "gekookt" are "koken". */
final class VerbForms {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("ge([a-z]{3,})[td]"),
            Pattern.compile("([a-z]{3,}?)[td]en?"),
            Pattern.compile("([a-z]{3,})t"),
            Pattern.compile("([a-z]{3,})"));
    private static final Pattern LONG = Pattern.compile("(.*)([aeou])\\2([^aeiou])");
    private static final Pattern SHORT = Pattern.compile(".*[^aeiou][aeiou]([^aeiouw])");

    private final Predicate<String> known;

    VerbForms(Predicate<String> known) {
        this.known = known;
    }

    Optional<String> infinitive(String word) {
        return FORMS.stream()
                .map(form -> form.matcher(word))
                .filter(java.util.regex.Matcher::matches)
                .flatMap(form -> infinitives(form.group(1)))
                .filter(known)
                .findFirst();
    }

    /** As the stem may be written before the ending: "kook" is kok-en, "pak" is pakk-en, "reis" is reiz-en, "verf" is verv-en. */
    private static Stream<String> infinitives(String stem) {
        var open = LONG.matcher(stem);
        var closed = SHORT.matcher(stem);
        var written = open.matches() ? open.group(1) + open.group(2) + open.group(3) : stem;
        if (closed.matches()) written = stem + closed.group(1);
        return Stream.of(written, voiced(written)).distinct().map(one -> one + "en");
    }

    private static String voiced(String stem) {
        return stem.replaceFirst("f$", "v").replaceFirst("s$", "z");
    }
}
