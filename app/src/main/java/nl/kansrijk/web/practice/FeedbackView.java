package nl.kansrijk.web.practice;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/** What there was to hear in a practice talk beside what was filled in. */
public record FeedbackView(
        String title,
        String base,
        List<String> findings,
        List<Reading> readings,
        List<String> scales,
        Part causes,
        Part signals,
        Part route) {
    /** The fields of the look back. */
    static final List<String> REVIEW = List.of("goed", "anders", "kaart");

    public FeedbackView {
        findings = List.copyOf(findings);
        readings = List.copyOf(readings);
        scales = List.copyOf(scales);
    }

    /**
     * One question: what was filled in, what there was to hear, and why.
     *
     * @param same whether it was read as it was meant
     * @param asked that it was asked further, or what would have been heard
     */
    public record Reading(
            String question,
            String filled,
            String expected,
            String fit,
            boolean same,
            Optional<String> why,
            Optional<String> asked) {}

    /** A piece of the review: sentences, and facts that go with them. */
    public record Part(List<String> says, List<Lists.Fact> cards, List<Field.Area> fields) {
        public Part {
            says = List.copyOf(says);
            cards = List.copyOf(cards);
            fields = List.copyOf(fields);
        }

        static Part of(List<String> says) {
            return new Part(says, List.of(), List.of());
        }
    }
}
