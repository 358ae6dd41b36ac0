package nl.kansrijk.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.Reason;

/**
 * Looks through own words for what does not belong there: a BSN is masked, a phone number, an e-mail address or a word
 * that names an illness gets a warning. Source: security D13, domain c.6.
 */
public final class FreeText {
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![0-9])[0-9](?:[ .-]?[0-9]){8}(?![0-9])");
    private static final Pattern PHONE =
            Pattern.compile("(?<![0-9])(?:\\+31|0031|0)[ -]?[1-9](?:[ -]?[0-9]){8}(?![0-9])");
    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++\\.[\\w.-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DIAGNOSIS = words("/profile/diagnosis_words.txt");

    private FreeText() {}

    /** The words as they may be kept, and what to tell who wrote them. */
    public record Checked(String maskedText, List<Reason> warnings) {
        public Checked {
            warnings = List.copyOf(warnings);
        }
    }

    /** Checks a text. The warnings carry no part of the text. */
    public static Checked check(String text) {
        var warnings = new ArrayList<Reason>();
        var masked = NINE_DIGITS.matcher(text).replaceAll(FreeText::masked);
        if (!masked.equals(text)) warnings.add(Reason.of("freetext.bsn"));
        warn(warnings, PHONE, masked, "freetext.phone");
        warn(warnings, EMAIL, masked, "freetext.email");
        warn(warnings, DIAGNOSIS, masked, "freetext.diagnosis");
        return new Checked(masked, warnings);
    }

    private static String masked(java.util.regex.MatchResult found) {
        var digits = found.group().replaceAll("[^0-9]", "");
        return Bsn.looksLike(digits) ? "•••••••••" : Matcher.quoteReplacement(found.group());
    }

    private static void warn(List<Reason> warnings, Pattern pattern, String text, String key) {
        if (pattern.matcher(text).find()) warnings.add(Reason.of(key));
    }

    private static Pattern words(String file) {
        try (var stream = Objects.requireNonNull(FreeText.class.getResourceAsStream(file), file)) {
            var words = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replaceAll("\\s+", "|");
            return Pattern.compile(
                    "\\b(?:" + words + ")\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
