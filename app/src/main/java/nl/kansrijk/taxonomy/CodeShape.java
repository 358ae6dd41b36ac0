package nl.kansrijk.taxonomy;

/** What a stable code looks like. Read letter by letter, as it is asked of everything of everyone when the index is filled. */
final class CodeShape {
    private static final int MOST = 60;

    private CodeShape() {}

    /** Whether it starts with one of these and goes on with 1..60 letters, digits, dots or hyphens. */
    static boolean fits(String value, String... starts) {
        for (var start : starts) if (value.startsWith(start)) return goesOn(value, start.length());
        return false;
    }

    private static boolean goesOn(String value, int from) {
        int length = value.length() - from;
        if (length < 1 || length > MOST) return false;
        for (int i = from; i < value.length(); i++) if (!takes(value.charAt(i))) return false;
        return true;
    }

    private static boolean takes(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '.'
                || letter == '-';
    }
}
