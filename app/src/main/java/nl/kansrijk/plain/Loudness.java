package nl.kansrijk.plain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kansrijk.plain.Finding.Kind;
import nl.kansrijk.plain.Sentences.Sentence;
import nl.kansrijk.shared.Reason;

/** Shouting: several exclamation marks, or words in capitals. */
final class Loudness implements Check {
    private static final Pattern LOUD = Pattern.compile("!{2,}|!\\?|(?<!\\p{L})\\p{Lu}{6,}(?!\\p{L})|!.*!");

    @Override
    public Stream<Finding> findings(List<Sentence> sentences) {
        return sentences.stream()
                .filter(one -> LOUD.matcher(one.text()).find())
                .map(one ->
                        new Finding(Kind.LOUD, one.from(), one.until(), one.text(), Reason.of("plain.advice.loud")));
    }
}
