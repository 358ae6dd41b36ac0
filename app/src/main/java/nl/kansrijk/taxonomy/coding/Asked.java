package nl.kansrijk.taxonomy.coding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A text that asks for codes, cleaned and cut up. What stands between brackets or after a dash counts for less; what
 * says nothing about the work (m/v, hours, amounts) and what is denied not at all.
 */
record Asked(String text, String core, Map<String, Float> stems, Map<String, Float> parts, Map<String, Float> runs) {

    private static final float ASIDE = 0.4f;
    private static final Pattern ASIDES = Pattern.compile("\\([^)]*\\)?|\\s[-–|]\\s.*|\\s*[|–].*");

    static Asked of(String text, Dutch dutch) {
        String clean = dutch.clean(text);
        String core = ASIDES.matcher(clean).replaceAll(" ");
        if (Letters.words(core).isEmpty()) core = clean;
        return new Asked(
                clean,
                core,
                bag(core, clean, dutch::stems),
                bag(core, clean, dutch::parts),
                Phrases.bag(dutch.runs(core)));
    }

    /** Whether no word is left that says anything. */
    boolean isSilent() {
        return stems.isEmpty();
    }

    private static Map<String, Float> bag(String core, String all, Function<String, List<String>> cut) {
        Map<String, Float> bag = new LinkedHashMap<>();
        cut.apply(all).forEach(word -> bag.put(word, ASIDE));
        cut.apply(core).forEach(word -> bag.put(word, 1f));
        return bag;
    }

    /** The words with what stands for them, at most as heavy as the word itself. */
    static Map<String, Float> widened(
            Map<String, Float> words, double share, Function<String, Map<String, Float>> others) {
        Map<String, Float> wide = new HashMap<>(words);
        words.forEach((word, weight) -> others.apply(word)
                .forEach((other, part) -> wide.merge(other, (float) Math.min(1, share * part) * weight, Math::max)));
        return wide;
    }
}
