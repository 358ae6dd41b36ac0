package nl.kansrijk.intake;

import java.util.Map;
import java.util.UUID;

/**
 * A screen as it was sent: what each part showed when the page was opened, and what it says now. Only what is different is
 * kept, so that an old page never undoes what someone else filled in meanwhile.
 *
 * @param page number of the opened page; the same page sent twice is kept once
 * @param seen the last number of the talk that the page showed
 */
public record AnswerSheet(UUID talk, UUID page, int seen, Map<Place, Filled> fields, Map<String, Skip> skips) {
    public AnswerSheet {
        fields = Map.copyOf(fields);
        skips = Map.copyOf(skips);
    }

    /** A part of a question. */
    public record Place(String question, String part) {}

    /** What stood there and what stands there now; both empty when nothing does. */
    public record Filled(String was, String now) {}
}
