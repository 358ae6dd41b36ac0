package nl.kansrijk.proofs;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What reads wrong on a page: another language than asked for, no heading or more than one above all, a code shown as text, something from elsewhere. */
final class ReadsWrong {
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:src|href|action|srcset|data)=\"((?:https?:)?//[^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("(?<![\\w/@.-])[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+(?![\\w@])");
    private static final Pattern CODE = Pattern.compile("(?<![\\w-])[A-Z]{2,}(?:_[A-Z0-9]+)+(?![\\w-])");

    /** The organisations of a test are called after their kind. */
    private static final Pattern TEST_NAMES = Pattern.compile("Test [A-Z_]+[A-Za-z0-9_-]*");

    private ReadsWrong() {}

    /** What is wrong with this page in this language; empty when it reads right. */
    static List<String> findings(String page, String language) {
        var text =
                page.replaceAll("(?s)<(script|style|svg|code)\\b.*?</\\1>", " ").replaceAll("<[^>]*>", " ");
        var said = TEST_NAMES.matcher(text).replaceAll("");
        var headings = Pattern.compile("<h1[\\s>]").matcher(page).results().count();
        var tongue = page.contains("<html lang=\"" + language + "\"")
                ? Stream.<String>empty()
                : Stream.of("language is not " + language);
        var above = headings == 1 ? Stream.<String>empty() : Stream.of(headings + " headings above all");
        var unsaid = said.contains("??") ? Stream.of("shows ??") : Stream.<String>empty();
        var codes = Stream.of(KEY, CODE)
                .flatMap(pattern -> pattern.matcher(said).results())
                .map(found -> found.group())
                .map(word -> "shows " + word);
        var outside = OUTSIDE.matcher(page).results().map(found -> "points to " + found.group(1));
        return Stream.of(tongue, above, unsaid, codes, outside)
                .flatMap(UnaryOperator.identity())
                .distinct()
                .toList();
    }
}
