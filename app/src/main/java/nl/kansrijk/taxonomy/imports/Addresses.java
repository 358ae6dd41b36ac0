package nl.kansrijk.taxonomy.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns addresses of concepts into our codes; empty for an address of another shape. */
final class Addresses {

    private static final Pattern ESCO =
            Pattern.compile("https?://data\\.europa\\.eu/esco/(?:occupation|skill|isced-f)/([A-Za-z0-9.-]{1,60})");
    private static final Pattern CNL = Pattern.compile(
            "https?://linkeddata\\.competentnl\\.nl/(?:uwv/)?id/(?:occupation|humancapability|knowledgearea)/([A-Za-z0-9.-]{1,60})");
    private static final Pattern NOC = Pattern.compile("[0-9]{1,12}");

    private Addresses() {}

    static String esco(String kind, String address) {
        return last(ESCO, "esco:" + kind + ":", address);
    }

    static String competentNl(String kind, String address) {
        return last(CNL, "cnl:" + kind + ":", address);
    }

    static String noc(String number) {
        return NOC.matcher(number).matches() ? "noc:" + number : "";
    }

    private static String last(Pattern shape, String prefix, String address) {
        Matcher found = shape.matcher(address);
        return found.matches() ? prefix + found.group(1) : "";
    }
}
