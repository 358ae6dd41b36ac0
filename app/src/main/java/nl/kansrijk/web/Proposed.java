package nl.kansrijk.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.taxonomy.Label;
import nl.kansrijk.taxonomy.Meaning;

/** A proposal as it is shown: what it is called, in which language, how sure the house is and what led to it. */
public record Proposed(Label label, String why) {

    /** The meanings of a text, each with its reasons in the words of the reader. */
    public static List<Proposed> of(List<Meaning> meanings, Words words) {
        return meanings.stream()
                .map(meaning -> new Proposed(meaning.label(), why(meaning, words)))
                .toList();
    }

    private static String why(Meaning meaning, Words words) {
        var led = meaning.words().stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
        return words.say("meaning.why", words.say("meaning.certainty." + meaning.certainty()), led);
    }
}
