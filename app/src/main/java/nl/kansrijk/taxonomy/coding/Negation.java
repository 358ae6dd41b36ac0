package nl.kansrijk.taxonomy.coding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What someone says is not so is no clue to the work: "ik kan niet tillen" says nothing of lifting. A denial reaches to the
 * end of its clause; where it stands last, "tillen gaat niet", it denies all of it. "Niet alleen" denies nothing. The
 * "maar" that sets what is denied against what is not goes with it.
 */
final class Negation {

    private static final Pattern CLAUSE = Pattern.compile("[^.,;:!?()]+");
    private static final Pattern DENIED = Pattern.compile(
            "^(.*?)(?<![\\p{L}-])(?:niet|geen|nooit|zonder)(?![\\p{L}-])(?!\\s+(?:alleen|enkel|slechts))(.*?)"
                    + "((?<!\\p{L})(?:maar|wel)(?!\\p{L}).*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern AGAINST =
            Pattern.compile("(?<![\\p{L}-])maar(?![\\p{L}-])\\s*", Pattern.CASE_INSENSITIVE);

    private Negation() {}

    static String without(String text) {
        return CLAUSE.matcher(text).replaceAll(clause -> Matcher.quoteReplacement(said(clause.group())));
    }

    private static String said(String clause) {
        var denied = DENIED.matcher(clause);
        if (!denied.matches()) return clause;
        var after = denied.group(3) == null ? "" : denied.group(3);
        var said = denied.group(2).isBlank() ? after : denied.group(1) + after;
        return AGAINST.matcher(said).replaceAll("");
    }
}
