package nl.kansrijk.plain;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kansrijk.plain.Finding.Kind;
import nl.kansrijk.plain.Sentences.Sentence;
import nl.kansrijk.shared.Reason;

/** Words of more than this many letters; a hyphen parts a word for the reader. */
record LongWords(int most) implements Check {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @Override
    public Stream<Finding> findings(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(one -> WORD.matcher(one.text())
                        .results()
                        .filter(word -> word.group().length() > most)
                        .map(word -> new Finding(
                                Kind.LONG_WORD,
                                one.from() + word.start(),
                                one.from() + word.end(),
                                word.group(),
                                new Reason("plain.advice.long-word", Map.of("found", word.group())))));
    }
}
