package nl.kansrijk.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A screen as it was sent: what each part showed when the page was opened, and what it says now. Only what is different is
 * kept, so that an old page never undoes what someone else filled in meanwhile.
 *
 * @param page number of the opened page; the same page sent twice is kept once
 * @param seen the last number of the talk that the page showed
 * @param given when it was filled in, for a sheet that waited for internet; empty for one that was sent at once
 * @param over the places where it was chosen over another answer that was shown
 */
public record AnswerSheet(
        UUID talk,
        UUID page,
        int seen,
        Map<Place, Filled> fields,
        Map<String, Skip> skips,
        Optional<Instant> given,
        Set<Place> over) {
    /** A sheet that was sent at once. */
    public AnswerSheet(UUID talk, UUID page, int seen, Map<Place, Filled> fields, Map<String, Skip> skips) {
        this(talk, page, seen, fields, skips, Optional.empty(), Set.of());
    }

    public AnswerSheet {
        fields = Map.copyOf(fields);
        skips = Map.copyOf(skips);
        over = Set.copyOf(over);
    }

    /** The same with a question that is answered with what was known of it. */
    public AnswerSheet saying(String question, Map<String, String> known) {
        var said = new HashMap<>(fields);
        known.forEach((part, value) -> {
            if (!value.isEmpty()) said.put(new Place(question, part), new Filled("", value));
        });
        return new AnswerSheet(talk, page, seen, said, skips, given, over);
    }

    /** The same when something was changed: what stands beside it unchanged is said anew too. */
    public AnswerSheet whole() {
        if (fields.values().stream().allMatch(one -> one.now().equals(one.was()))) return this;
        var said = new HashMap<>(fields);
        said.replaceAll((place, one) -> one.now().isEmpty() ? one : new Filled("", one.now()));
        return new AnswerSheet(talk, page, seen, said, skips, given, over);
    }

    /** A part of a question. */
    public record Place(String question, String part) {}

    /** What stood there and what stands there now; both empty when nothing does. */
    public record Filled(String was, String now) {}
}
