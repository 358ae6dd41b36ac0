package nl.kansrijk.taxonomy.coding;

import java.util.regex.Pattern;

/** Tags of a web page are no words, and what a page tells a computer is nothing that a person said. */
public final class Markup {

    private static final Pattern FOR_COMPUTERS =
            Pattern.compile("<(script|style)\\b.*?(?:</\\1\\s*>|$)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAGS = Pattern.compile("<[/!?]?\\p{Alpha}[^<>]*>?|<!--.*?(?:-->|$)", Pattern.DOTALL);
    private static final Pattern SIGNS = Pattern.compile("&(?:\\p{Alpha}{2,8}|#\\d{1,6}|#x[\\p{XDigit}]{1,6});");

    private Markup() {}

    /** The text that a person would see. */
    public static String without(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) return text;
        String seen = FOR_COMPUTERS.matcher(text).replaceAll(" ");
        return SIGNS.matcher(TAGS.matcher(seen).replaceAll(" ")).replaceAll(" ");
    }
}
