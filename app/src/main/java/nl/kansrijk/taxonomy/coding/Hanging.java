package nl.kansrijk.taxonomy.coding;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Completes words that hang on a hyphen: "bloemen- of plantenkwekerij" also says bloemenkwekerij. */
final class Hanging {

    private static final Pattern ROW =
            Pattern.compile("([a-z]{3,}-\\s*(?:,|en|of|/)\\s*(?:[a-z]+-\\s*(?:,|en|of|/)\\s*)*)([a-z]{5,})");
    private static final Pattern HANGER = Pattern.compile("([a-z]+)-");

    private final Function<String, List<String>> parts;

    Hanging(Function<String, List<String>> parts) {
        this.parts = parts;
    }

    String completed(String text) {
        String plain = Letters.plain(text);
        return plain.indexOf('-') < 0
                ? plain
                : ROW.matcher(plain).replaceAll(row -> complete(row.group(1), row.group(2)));
    }

    private String complete(String hangers, String last) {
        List<String> split = parts.apply(last);
        String tail = split.size() > 1 ? split.getLast() : "";
        return HANGER.matcher(hangers).replaceAll("$1" + Matcher.quoteReplacement(tail)) + last;
    }
}
