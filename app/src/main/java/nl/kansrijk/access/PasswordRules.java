package nl.kansrijk.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.shared.Reason;

/**
 * What a password must be: 8 to 128 characters, no well-known one, no name of the house or of its owner. No rules about
 * kinds of characters and no change by the calendar. Source: security C3, ASVS V6.2.
 */
public final class PasswordRules {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final Set<String> KNOWN = Set.of(
            "12345678",
            "123456789",
            "1234567890",
            "password",
            "password1",
            "wachtwoord",
            "wachtwoord1",
            "welkom01",
            "welkom123",
            "qwertyuiop",
            "qwerty123",
            "11111111",
            "00000000",
            "87654321",
            "iloveyou",
            "abcd1234",
            "zaq12wsx",
            "1q2w3e4r",
            "geheim123",
            "zomer2026",
            "winter2026",
            "lente2026",
            "herfst2026");

    private PasswordRules() {}

    /** Why this password may not be, given words that belong to its owner; empty when it may. */
    public static Optional<Reason> against(String password, List<String> owner) {
        if (password.length() < SHORTEST) return Optional.of(Reason.of("password.short"));
        if (password.length() > LONGEST) return Optional.of(Reason.of("password.long"));
        var low = password.toLowerCase(Locale.ROOT);
        if (KNOWN.contains(low)) return Optional.of(Reason.of("password.known"));
        boolean near = low.contains("kansrijk")
                || owner.stream()
                        .flatMap(words -> List.of(words.toLowerCase(Locale.ROOT).split("[\\s@._-]+")).stream())
                        .anyMatch(word -> word.length() >= 4 && low.contains(word));
        return near ? Optional.of(Reason.of("password.near")) : Optional.empty();
    }
}
