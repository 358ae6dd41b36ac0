package nl.kansrijk.shared;

/**
 * Citizen service number. Shape: nine digits that pass the eleven-test. Source: Wabb, RvIG.
 * Errors: refuses anything else, without repeating the value: it must never reach a log.
 */
public record Bsn(String digits) {
    public Bsn {
        if (!looksLike(digits)) throw new IllegalArgumentException("not a valid BSN");
    }

    /** Whether these characters could be a BSN: nine digits passing the eleven-test, not all zero. */
    public static boolean looksLike(String digits) {
        return digits.matches("[0-9]{9}") && !digits.equals("000000000") && passesElevenTest(digits);
    }

    private static boolean passesElevenTest(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) sum += (9 - i) * (digits.charAt(i) - '0');
        return sum % 11 == 0;
    }

    /** The number as it may stand on a screen: only the last three digits. */
    public String masked() {
        return "••••••" + digits.substring(6);
    }

    @Override
    public String toString() {
        return "Bsn[hidden]";
    }
}
