package nl.kansrijk.instruments.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts of others with simple markup: what could run is taken out, the rest stays; and the same without any markup. */
final class SafeText {
    private static final Pattern RUNS = Pattern.compile("(?is)<(script|style|iframe|object|embed)\\b.*?(</\\1\\s*>|$)");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)\\b[^>]*>?");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(-->|$)");
    private static final Pattern BREAKS = Pattern.compile("(?i)<(br|/p|/li|/h[1-6])\\s*/?>");
    private static final Pattern SIMPLE = Pattern.compile("(?i)p|br|ul|ol|li|strong|em|b|i|h[1-6]");

    private SafeText() {}

    /** With simple tags only, without attributes. */
    static String clean(String text) {
        var still = COMMENT.matcher(RUNS.matcher(text).replaceAll("")).replaceAll("");
        return TAG.matcher(still)
                .replaceAll(found -> SIMPLE.matcher(found.group(2)).matches()
                        ? "<" + found.group(1) + found.group(2).toLowerCase(java.util.Locale.ROOT) + ">"
                        : "");
    }

    /** The words alone; what stood apart stands on a line of its own. */
    static String plain(String text) {
        var lines = BREAKS.matcher(clean(text)).replaceAll("\n");
        return TAG.matcher(lines)
                .replaceAll("")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n\\s*", "\n")
                .strip();
    }

    /** A whole document with every text in it clean. */
    static Object cleaned(Object part) {
        return switch (part) {
            case String text -> clean(text);
            case Map<?, ?> map -> {
                var clean = new LinkedHashMap<String, Object>();
                map.forEach((key, value) -> {
                    if (value != null) clean.put(key.toString(), cleaned(value));
                });
                yield clean;
            }
            case Collection<?> list ->
                list.stream().filter(one -> one != null).map(SafeText::cleaned).toList();
            default -> part;
        };
    }
}
