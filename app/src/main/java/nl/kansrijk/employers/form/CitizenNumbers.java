package nl.kansrijk.employers.form;

import java.util.regex.Pattern;
import nl.kansrijk.shared.Bsn;

/** Finds citizen service numbers that someone typed by mistake, and hides them. */
final class CitizenNumbers {
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![0-9])[0-9](?:[ .-]?[0-9]){8}(?![0-9])");

    private CitizenNumbers() {}

    static boolean in(String text) {
        return !hidden(text).equals(text);
    }

    static String hidden(String text) {
        return NINE_DIGITS.matcher(text).replaceAll(found -> {
            var digits = found.group().replaceAll("[^0-9]", "");
            return Bsn.looksLike(digits) ? new Bsn(digits).masked() : found.group();
        });
    }
}
