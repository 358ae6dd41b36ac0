package nl.kansrijk.taxonomy.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Section of SBI 2008 above a NACE code, by the first two digits. Source: CBS, SBI 2008 version 2018. */
final class Sections {

    private static final Pattern DIVISION = Pattern.compile("[A-U]?([0-9]{2}).*", Pattern.DOTALL);
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTU";
    private static final int[] LAST_DIVISION = {
        3, 9, 33, 35, 39, 43, 47, 53, 56, 63, 66, 68, 75, 82, 84, 85, 88, 93, 96, 98, 99
    };

    private Sections() {}

    /** The section of the first code in the cell; empty when there is no code. */
    static Optional<String> of(String codes) {
        Matcher first = DIVISION.matcher(codes);
        if (!first.matches()) return Optional.empty();
        int division = Integer.parseInt(first.group(1));
        int section = 0;
        while (LAST_DIVISION[section] < division) section++;
        return Optional.of(LETTERS.substring(section, section + 1));
    }
}
