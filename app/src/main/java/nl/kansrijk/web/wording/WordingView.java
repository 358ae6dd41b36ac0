package nl.kansrijk.web.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kansrijk.plain.PlainText;
import nl.kansrijk.plain.Reading;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;

/** What a reader would say of a text: in one line, and a few points to mend. Empty while there is too little to read. */
public record WordingView(String text, String told, List<String> points, boolean good) {
    /** Fewer words are not judged yet. */
    private static final int FEWEST_WORDS = 4;

    private static final int MOST_POINTS = 5;

    /** Who reads it speaks Dutch, in whatever language the page is. */
    private static final Locale OF_CLIENTS = Locale.of("nl");

    public WordingView {
        points = List.copyOf(points);
    }

    /** Whether there is nothing to say yet. */
    public boolean silent() {
        return told.isEmpty();
    }

    static WordingView of(String text, Phrases phrases, Words words) {
        var reading = PlainText.in(OF_CLIENTS).read(text);
        if (reading.words() < FEWEST_WORDS && reading.passes()) return new WordingView(text, "", List.of(), true);
        return new WordingView(text, told(reading, words), points(reading, phrases, words), reading.passes());
    }

    private static String told(Reading reading, Words words) {
        return reading.passes()
                ? words.say("plain.good")
                : words.count("plain.found", reading.findings().size());
    }

    private static List<String> points(Reading reading, Phrases phrases, Words words) {
        var shown = reading.findings().stream()
                .map(one -> phrases.say(one.advice(), words))
                .distinct()
                .toList();
        if (shown.size() <= MOST_POINTS) return shown;
        return Stream.concat(
                        shown.stream().limit(MOST_POINTS),
                        Stream.of(words.count("plain.more", shown.size() - MOST_POINTS)))
                .toList();
    }
}
