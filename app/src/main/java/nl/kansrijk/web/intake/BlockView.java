package nl.kansrijk.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.web.Field;

/**
 * One screen of questions.
 *
 * @param path where it is sent
 * @param progress how much is left, in words
 * @param seen what the professional saw in this talk, beside what is answered
 * @param asksWhy whether nothing was said and the reader is asked why
 * @param hints for the professional, empty at home
 */
public record BlockView(
        Head head,
        String path,
        Hidden hidden,
        List<QuestionView> questions,
        Optional<Hints> hints,
        Optional<String> smaller,
        List<String> warnings,
        boolean asksWhy,
        Optional<String> seen) {
    public BlockView {
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
    }

    /** Whose talk it is, which block, where back is, how much is left in words, what the button at the end says. */
    public record Head(
            String title, Optional<String> lead, String back, String backLabel, String progress, String button) {}

    /** What goes along unseen: the talk, this opened page, the last number seen. */
    public record Hidden(UUID talk, UUID page, int seen) {}

    /** For the professional: how to ask, what to look for, and the field for what was seen. */
    public record Hints(List<String> ask, List<String> watch, Field.Area seen, String skip) {
        public Hints {
            ask = List.copyOf(ask);
            watch = List.copyOf(watch);
        }
    }

    /** Every field, for the list of mistakes. */
    public List<Field.Ask> asks() {
        var asks = new ArrayList<Field.Ask>();
        questions.forEach(question ->
                question.parts().forEach(part -> asks.add(part.field().ask())));
        return asks;
    }
}
