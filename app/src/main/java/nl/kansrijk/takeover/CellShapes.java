package nl.kansrijk.takeover;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an address, a number or hours look like in the cells of other systems. */
final class CellShapes {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]{2,}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?([A-Za-z]{2})?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?: ?(?:-|tot|t/m) ?(\\d{1,2}))?(?: ?(?:uur|u))?");

    private CellShapes() {}

    /** Least and most hours a week in a cell; least is empty when one number stands there. */
    record Hours(Optional<Integer> least, int most) {}

    /** Whole hours a week from 1 to 40, as one number or from-to; empty for anything else. */
    static Optional<Hours> hours(String words) {
        var found = HOURS.matcher(words.strip());
        if (!found.matches()) return Optional.empty();
        int first = Integer.parseInt(found.group(1));
        var second = Optional.ofNullable(found.group(2)).map(Integer::valueOf);
        var hours = new Hours(second.map(most -> first), second.orElse(first));
        boolean fits = first >= 1 && hours.most() <= 40 && first <= hours.most();
        return fits ? Optional.of(hours) : Optional.empty();
    }

    static boolean isEmail(String value) {
        return EMAIL.matcher(value).matches();
    }

    static boolean isPostcode(String value) {
        return POSTCODE.matcher(value).matches();
    }

    static boolean isPhone(String value) {
        return value.matches("[+(0-9][0-9 ()./-]*")
                && value.replaceAll("\\D", "").matches("\\d{9,15}");
    }

    /** Points and spaces are left out; a zero that a spreadsheet took away comes back. */
    static String digits(String value) {
        var digits = value.replaceAll("[ .-]", "");
        return digits.matches("\\d{8}") ? "0" + digits : digits;
    }
}
