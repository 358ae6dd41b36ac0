package nl.kansrijk.plain;

import java.util.regex.Pattern;

/**
 * Whether a text pushes someone: towards looking for work, a vacancy, or a duty. For who needs rest such a text is looked at once
 * more. That nothing has to be done is no push. Source: rows 2-31 and X-10.
 */
public final class Pushes {
    private static final WordList WORDS = new WordList("push");
    private static final Pattern NOTHING = Pattern.compile(
            "\\b(u moet|moet u|you must)\\b[^.!?]{0,20}\\b(niets|niks|nergens|nothing)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Pushes() {}

    /** Whether it does. */
    public static boolean in(String text) {
        var calmed = NOTHING.matcher(text).replaceAll("");
        return WORDS.findings(Sentences.of(calmed)).findAny().isPresent();
    }
}
