package nl.kansrijk.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Reads a text as a client would, and says what makes it hard. Dutch is checked in full against level B1; English has the
 * simple limits: length, hard words, short forms and tone. A text is one message, with {@code {0}} or {@code {name}} for
 * what is filled in later.
 */
public final class PlainText {
    private static final PlainText DUTCH = new PlainText(List.of(
            new Length(12, 20),
            new WordList("words_nl"),
            new LongWords(20),
            new PassiveVoice(),
            new ShortForms(),
            new TwiceNot(),
            new Loudness()));

    private static final PlainText ENGLISH = new PlainText(
            List.of(new Length(14, 22), new WordList("words_en"), new LongWords(20), new ShortForms(), new Loudness()));

    private final List<Check> checks;

    private PlainText(List<Check> checks) {
        this.checks = checks;
    }

    /** The reader of this language. Dutch for every language that has no reader of its own. */
    public static PlainText in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : DUTCH;
    }

    /** What is hard in this text, in the order of the text. */
    public Reading read(String text) {
        var sentences = Sentences.of(text);
        var findings = checks.stream()
                .flatMap(check -> check.findings(sentences))
                .sorted(Comparator.comparingInt(Finding::from).thenComparing(Finding::kind))
                .toList();
        return new Reading(
                sentences.size(),
                sentences.stream().mapToInt(Sentences.Sentence::words).sum(),
                findings);
    }
}
