package nl.kansrijk.web.segments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.profile.segments.Recipe;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.profile.segments.Traits;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Typed;
import org.springframework.util.MultiValueMap;

/**
 * What someone chose and typed for a group.
 *
 * @param version 0 for a group that is not kept yet
 */
record SegmentForm(UUID id, int version, String name, Recipe recipe, List<String> pack) {
    static final String JOIN = "samen";

    static SegmentForm sent(MultiValueMap<String, String> sent, Traits traits) {
        var join = "ANY".equals(sent.getFirst(JOIN)) ? Recipe.Join.ANY : Recipe.Join.ALL;
        return new SegmentForm(
                Typed.number(first(sent, "nummer")).orElseGet(UUID::randomUUID),
                Typed.version(sent.toSingleValueMap()),
                first(sent, "naam").strip(),
                traits.recipe(join, trait -> sent.getOrDefault(trait.code(), List.of())),
                Packs.chosen(sent));
    }

    static SegmentForm empty() {
        return new SegmentForm(UUID.randomUUID(), 0, "", new Recipe(Recipe.Join.ALL, List.of()), List.of());
    }

    static SegmentForm of(Segment segment) {
        var draft = segment.draft();
        return new SegmentForm(segment.id(), segment.version(), draft.name(), draft.recipe(), draft.pack());
    }

    /** The same under a number of its own, to keep beside the first. */
    SegmentForm copy(String newName) {
        var fits = newName.substring(0, Math.min(newName.length(), Segment.LONGEST));
        return new SegmentForm(UUID.randomUUID(), 0, fits, recipe, pack);
    }

    Parsed<Segment.Draft> parse() {
        var wrong = Stream.of(
                        wrong(recipe.rules().isEmpty(), JOIN, "segments.wrong.rules"),
                        wrong(name.isEmpty() || name.length() > Segment.LONGEST, "naam", "segments.wrong.name"))
                .flatMap(Optional::stream)
                .toList();
        return wrong.isEmpty() ? new Parsed.Good<>(new Segment.Draft(name, recipe, pack)) : new Parsed.Bad<>(wrong);
    }

    private static Optional<FieldError> wrong(boolean is, String field, String key) {
        return is ? Optional.of(FieldError.of(field, key)) : Optional.empty();
    }

    private static String first(MultiValueMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("");
    }
}
