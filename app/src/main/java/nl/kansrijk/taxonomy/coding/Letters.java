package nl.kansrijk.taxonomy.coding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as plain small letters, cut in words or in short runs of letters. */
final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9+#]+");
    private static final String SOFT_HYPHEN = "\u00ad";

    private Letters() {}

    static String plain(String text) {
        String apart = Normalizer.normalize(text.replace(SOFT_HYPHEN, ""), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Runs of three and four letters over the whole text, spaces between words included. */
    static List<String> runs(String text) {
        String line = " " + String.join(" ", words(text)) + " ";
        List<String> runs = new ArrayList<>();
        for (int size = 3; size <= 4; size++)
            for (int at = 0; at + size <= line.length(); at++) runs.add(line.substring(at, at + size));
        return runs;
    }
}
