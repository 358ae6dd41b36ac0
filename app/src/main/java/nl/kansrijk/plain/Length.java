package nl.kansrijk.plain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kansrijk.plain.Finding.Kind;
import nl.kansrijk.plain.Sentences.Sentence;
import nl.kansrijk.shared.Reason;

/** Sentences that are too long one by one, or together. Unit: words. Source: domain annex E. */
record Length(int average, int most) implements Check {
    @Override
    public Stream<Finding> findings(List<Sentence> sentences) {
        return Stream.concat(
                sentences.stream().filter(one -> one.words() > most).map(this::tooLong), together(sentences));
    }

    private Finding tooLong(Sentence one) {
        var facts = Map.of("words", Integer.toString(one.words()), "most", Integer.toString(most));
        return new Finding(
                Kind.LONG_SENTENCE,
                one.from(),
                one.until(),
                one.text(),
                new Reason("plain.advice.long-sentence", facts));
    }

    private Stream<Finding> together(List<Sentence> sentences) {
        int words = sentences.stream().mapToInt(Sentence::words).sum();
        if (sentences.size() < 2 || words <= average * sentences.size()) return Stream.of();
        var facts = Map.of(
                "average", Long.toString(Math.round((double) words / sentences.size())),
                "most", Integer.toString(average));
        int until = sentences.getLast().until();
        return Stream.of(
                new Finding(Kind.LONG_ON_AVERAGE, 0, until, "", new Reason("plain.advice.long-on-average", facts)));
    }
}
