package nl.kansrijk.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kansrijk.shared.Bsn;

/** What was typed to find someone: a citizen service number, a date of birth, the beginning of a person's number, or letters of a name. */
sealed interface Wanted {
    /** A citizen service number. */
    record Number(Bsn bsn) implements Wanted {}

    /** Born on this day. */
    record Born(LocalDate day) implements Wanted {}

    /** In the name, in small letters; or, of six and more digits and letters a to f, the beginning of the person's number. */
    record Letters(String small) implements Wanted {
        boolean beginsNumber(String number) {
            return small.matches("[0-9a-f]{6,8}") && number.startsWith(small);
        }
    }

    Pattern DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** Reads what was typed; what is no number and no day is letters. */
    static Wanted of(String typed) {
        var text = typed.strip();
        var digits = text.replaceAll("[ .]", "");
        if (Bsn.looksLike(digits)) return new Number(new Bsn(digits));
        return day(text).<Wanted>map(Born::new).orElseGet(() -> new Letters(text.toLowerCase(Locale.ROOT)));
    }

    private static Optional<LocalDate> day(String text) {
        var dutch = DAY.matcher(text);
        if (dutch.matches()) return day(dutch.group(3), dutch.group(2), dutch.group(1));
        var iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
