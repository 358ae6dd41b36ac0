package nl.kansrijk.plain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kansrijk.plain.Finding.Kind;
import nl.kansrijk.plain.Sentences.Sentence;
import nl.kansrijk.shared.Reason;

/** Two words for "not" in one part of a Dutch sentence: the reader must turn it round. */
final class TwiceNot implements Check {
    private static final Pattern NOT =
            Pattern.compile("(?i)\\b(?:niet|geen|nooit|niets|niemand|nergens|noch|zonder|tenzij)\\b");

    /** Between these, each "not" stands on its own. */
    private static final Pattern PARTS = Pattern.compile("[,;:]|\\b(?:en|of|maar)\\b");

    private static final Pattern TURNED =
            Pattern.compile("(?i)\\bniet\\s+(?:on(?:mogelijk|gewoon|aardig|bekend|belangrijk|nodig|logisch)\\p{L}*)");

    @Override
    public Stream<Finding> findings(List<Sentence> sentences) {
        return sentences.stream()
                .filter(one -> PARTS.splitAsStream(one.text())
                        .anyMatch(part -> NOT.matcher(part).results().count() > 1
                                || TURNED.matcher(part).find()))
                .map(one -> new Finding(
                        Kind.TWICE_NOT, one.from(), one.until(), one.text(), Reason.of("plain.advice.twice-not")));
    }
}
